//! Texts and public files, each under a name that changes with its content, and what makes text smaller.

use std::path::Path;

use super::template::Template;
use crate::{Result, digest, process, project, tools};

/// The folder of files that never change under their name, as a URL path.
pub(crate) const ASSETS: &str = "/assets";

/// The languages.
pub(crate) const LANGUAGES: [&str; 2] = ["ar", "en"];

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

/// Writes a file under `/assets` with its hash in the name; returns its URL path.
pub(super) fn write_hashed(
    dist: &Path,
    name: &str,
    extension: &str,
    content: &[u8],
) -> Result<String> {
    let url = format!("{ASSETS}/{name}-{}.{extension}", digest::short(content));
    digest::write(&dist.join(url.trim_start_matches('/')), content)?;
    Ok(url)
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
