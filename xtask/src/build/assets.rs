//! Styles, texts and public files, each under a name that changes with its content.

use std::path::{Path, PathBuf};

use super::template::Template;
use crate::{Result, digest, process, project, tools};

/// The folder of files that never change under their name, as a URL path.
pub(crate) const ASSETS: &str = "/assets";

/// The languages.
pub(crate) const LANGUAGES: [&str; 2] = ["ar", "en"];

/// The style sheets of the page.
pub(crate) struct Styles {
    /// The URL path of all styles.
    pub(crate) url: String,
    /// The styles of the first paint, for the page itself.
    pub(crate) critical: String,
}

/// Writes the style sheet.
pub(crate) fn styles(template: &Template, dist: &Path) -> Result<Styles> {
    if template.assets("css").count() != 1 {
        return Err("index.html should link exactly one style sheet with data-trunk".into());
    }
    let first_paint = digest::read_text(&project::path("src/boot/first-paint.css"))?;
    let all = minify_css(&(all_css()? + &first_paint))?;
    let critical = minify_css(&critical_css()?)?;
    Ok(Styles {
        url: write_hashed(dist, "portal", "css", all.as_bytes())?,
        critical,
    })
}

/// Writes the texts, in one folder named by all of their content; returns its URL path.
pub(crate) fn texts(dist: &Path) -> Result<String> {
    let files = text_files()?;
    let all = files.iter().map(|(_, text)| text.as_str());
    let url = format!(
        "{ASSETS}/texts-{}",
        digest::short(all.collect::<String>().as_bytes())
    );
    let folder = dist.join(url.trim_start_matches('/'));
    for (name, text) in files {
        digest::write(&folder.join(name), text)?;
    }
    Ok(url)
}

/// Copies the folders in public/ that index.html names with `rel="copy-dir"`, to the same place
/// below the site's root. Fonts carry a hash in their names already.
pub(crate) fn public_files(template: &Template, dist: &Path) -> Result {
    let public = project::path("public");
    for asset in template.assets("copy-dir") {
        let folder = project::path(asset.attribute("href"));
        let Ok(place) = folder.strip_prefix(&public) else {
            continue;
        };
        for file in digest::files_below(&folder)? {
            let name = file
                .strip_prefix(&folder)
                .map_err(|error| error.to_string())?;
            digest::write(&dist.join(place).join(name), digest::read(&file)?)?;
        }
    }
    Ok(())
}

/// All styles in the order of style/order.txt.
pub(crate) fn all_css() -> Result<String> {
    concatenated(&style_files("order.txt")?)
}

/// The styles of the first paint: those that style/critical.txt names, and the static page's own.
pub(crate) fn critical_css() -> Result<String> {
    let mut files = style_files("critical.txt")?;
    files.push(project::path("src/boot/first-paint.css"));
    concatenated(&files)
}

/// The files that texts are downloaded in, as `<language>/<name>.ftl` with their content;
/// `locales/files.txt` says what is joined in which. The calculators' examples lie beside them.
///
/// Comments and empty lines are for people who edit; nobody downloads them.
pub(crate) fn text_files() -> Result<Vec<(String, String)>> {
    let locales = project::path("locales");
    let list = digest::read_text(&locales.join("files.txt"))?;
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let mut files = Vec::new();
    for (name, sources) in lines.filter_map(|line| line.split_once(':')) {
        for language in LANGUAGES {
            let mut joined = String::new();
            for source in sources.split_whitespace() {
                let path = locales.join(language).join(source).with_extension("ftl");
                for line in digest::read_text(&path)?.lines() {
                    if !line.starts_with('#') && !line.trim().is_empty() {
                        joined.push_str(line.trim_end());
                        joined.push('\n');
                    }
                }
            }
            files.push((format!("{language}/{name}.ftl"), joined));
        }
    }
    let examples = digest::read_text(&locales.join("examples.txt"))?;
    let lines = examples.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.flat_map(|line| [line, "\n"]).collect();
    files.push(("examples.txt".to_owned(), lines));
    Ok(files)
}

/// The files that a list in style/ names, one path a line; lines that start with # are remarks.
pub(crate) fn style_files(list: &str) -> Result<Vec<PathBuf>> {
    let folder = project::path("style");
    let Ok(text) = std::fs::read_to_string(folder.join(list)) else {
        return Ok(Vec::new());
    };
    let names = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let files = names.map(|name| folder.join(name)).collect::<Vec<_>>();
    match files.iter().find(|file| !file.is_file()) {
        Some(missing) => Err(format!(
            "style/{list} names {}, which is not there",
            missing.display()
        )),
        None => Ok(files),
    }
}

/// Writes a file under `/assets` with its hash in the name; returns its URL path.
fn write_hashed(dist: &Path, name: &str, extension: &str, content: &[u8]) -> Result<String> {
    let url = format!("{ASSETS}/{name}-{}.{extension}", digest::short(content));
    digest::write(&dist.join(url.trim_start_matches('/')), content)?;
    Ok(url)
}

fn concatenated(files: &[PathBuf]) -> Result<String> {
    let texts = files
        .iter()
        .map(|file| digest::read_text(file))
        .collect::<Result<Vec<_>>>()?;
    Ok(texts.join("\n"))
}

/// Makes a style sheet smaller; mistakes in it stop the build.
pub(crate) fn minify_css(css: &str) -> Result<String> {
    let mut esbuild = tools::esbuild();
    esbuild.args([
        "--loader=css",
        "--minify",
        "--target=chrome111,firefox113,safari16.4",
    ]);
    let minified = process::filter(esbuild.args(["--log-level=warning"]), css)?;
    Ok(minified.trim_end().to_owned())
}

/// Makes a script smaller, for the page itself.
pub(crate) fn minify_script(script: &str) -> Result<String> {
    let mut esbuild = tools::esbuild();
    // This one script has to be read by browsers too old for the app, to tell them so.
    esbuild.args([
        "--loader=js",
        "--minify",
        "--target=es5",
        "--log-level=warning",
    ]);
    let minified = process::filter(&mut esbuild, script)?;
    Ok(minified.trim_end().to_owned())
}
