//! nginx's configuration: what is the same everywhere from deploy/, headers and rules from the build.

use std::path::Path;

use serde_json::{Map, Value};

use super::Headers;
use crate::{Result, build, digest, project};

/// Where Debian's packages put nginx's modules, and those that send files as they were compressed.
const MODULES: &str = "/usr/lib/nginx/modules";
const STATIC_MODULES: [(&str, &str); 2] = [
    ("ngx_http_brotli_static_module.so", "brotli_static on;"),
    ("ngx_http_zstd_static_module.so", "zstd_static on;"),
];

/// Writes `nginx/`, `modules/` and, where they are not there yet, `settings/` and `run/`.
pub(super) fn configuration(headers: &Headers, release: &Path) -> Result {
    let nginx = release.join("nginx");
    build::remove(&nginx)?;
    build::copy(&project::path("deploy/nginx"), &nginx)?;
    let mut rules =
        String::from("# Written from the build's headers.json; the longest prefix counts.\n");
    for (prefix, set) in headers.rules()? {
        let name = name_of(prefix);
        digest::write(
            &nginx.join(format!("headers/{name}.conf")),
            directives(set)?,
        )?;
        rules += &location(prefix, &name);
    }
    let refused = headers.value["refused"].as_object();
    let refused = refused.ok_or("headers.json: no headers for what is refused")?;
    digest::write(&nginx.join("headers/refused.conf"), directives(refused)?)?;
    digest::write(&nginx.join("rules.conf"), rules)?;
    digest::write(&nginx.join("maps.conf"), unknown_pages(headers)?)?;
    modules(release)?;
    let settings = digest::files_below(&project::path("deploy/settings"))?;
    for file in settings {
        let own = release
            .join("settings")
            .join(file.file_name().unwrap_or_default());
        if !own.exists() {
            digest::write(&own, digest::read(&file)?)?;
        }
    }
    std::fs::create_dir_all(release.join("run")).map_err(|error| error.to_string())
}

/// What files are sent as depends on who asks.
const VARY: &str = "    add_header vary Accept-Encoding always;\n";

/// `/pkg-` is `pkg`, `/` is `page`.
fn name_of(prefix: &str) -> String {
    let name = prefix.trim_matches(['/', '-']);
    if name.is_empty() { "page" } else { name }.to_owned()
}

/// One set as nginx takes it. A location that adds a header of its own forgets all that were added
/// around it, so that each location includes its whole set.
fn directives(set: &Map<String, Value>) -> Result<String> {
    let mut text = String::new();
    for (name, value) in set {
        let value = value.as_str().ok_or("headers.json: a header is a text")?;
        if value.contains(['\\', '$', '\n']) {
            return Err(format!(
                "headers.json: {name} has a sign that nginx reads otherwise"
            ));
        }
        let quoted = value.replace('"', "\\\"");
        text.extend(["add_header ", name, " \"", &quoted, "\" always;\n"]);
    }
    // The reference that people can quote and the log has.
    Ok(text + "add_header x-request-id $request_id always;\n")
}

fn location(prefix: &str, name: &str) -> String {
    if prefix == "/" {
        // A page lies in a folder of its name; what is none is answered by its language's page.
        return format!(
            "location / {{\n    include headers/{name}.conf;\n{VARY}    try_files $uri $uri/index.html =404;\n    \
             error_page 404 $page_for_unknown;\n    error_page 405 = @method-not-allowed;\n}}\n"
        );
    }
    format!(
        "location ^~ {prefix} {{\n    include headers/{name}.conf;\n{VARY}    try_files $uri =404;\n}}\n"
    )
}

/// The map from an address that is no page to the page that says so.
fn unknown_pages(headers: &Headers) -> Result<String> {
    let page = headers.value["page"]
        .as_str()
        .ok_or("headers.json: no page")?;
    let mut text = format!(
        "map $uri $page_for_unknown {{\n    default /{page};\n    ~\\.[^/]*$ @not-found;\n"
    );
    let pages = headers.value["not_found"].as_object();
    for (prefix, file) in pages.into_iter().flatten() {
        let file = file.as_str().ok_or("headers.json: not_found names files")?;
        text.extend(["    ~^", prefix, "(/|$) /", file, ";\n"]);
    }
    Ok(text + "}\n")
}

/// What to load of the modules that are there. nginx without them sends gzip: more bytes, no less.
fn modules(release: &Path) -> Result {
    let folder = release.join("modules");
    build::remove(&folder)?;
    std::fs::create_dir_all(folder.join("encodings")).map_err(|error| error.to_string())?;
    for (module, directive) in STATIC_MODULES {
        let file = Path::new(MODULES).join(module);
        if file.is_file() {
            let load = format!("load_module {};\n", file.display());
            digest::write(&folder.join(module).with_extension("conf"), load)?;
            let encoding = folder.join("encodings").join(module);
            digest::write(&encoding.with_extension("conf"), format!("{directive}\n"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{directives, location, name_of, unknown_pages};
    use crate::dist::Headers;

    #[test]
    fn a_set_becomes_directives_that_hold_for_every_status() {
        let set =
            json!({ "reporting-endpoints": "csp=\"/r\"", "x-content-type-options": "nosniff" });
        let text = directives(set.as_object().expect("a set")).expect("directives");
        assert!(text.starts_with(
            "add_header reporting-endpoints \"csp=\\\"/r\\\"\" always;\nadd_header x-content-type-options \"nosniff\" always;\n"
        ));
        let variable = json!({ "a": "$host" });
        assert!(directives(variable.as_object().expect("a set")).is_err());
    }

    #[test]
    fn hashed_files_are_found_or_not_found_and_never_the_page() {
        assert_eq!(name_of("/pkg-"), "pkg");
        assert!(location("/pkg-", "pkg").contains("try_files $uri =404;"));
        assert!(!location("/pkg-", "pkg").contains("index.html"));
        assert!(location("/", "page").contains("$page_for_unknown"));
    }

    #[test]
    fn an_address_that_is_no_page_is_answered_in_its_language() {
        let value = json!({ "page": "index.html", "not_found": { "/ar": "ar.html" } });
        let headers = Headers {
            build: "b".into(),
            value,
        };
        let text = unknown_pages(&headers).expect("a map");
        assert!(text.contains("~^/ar(/|$) /ar.html;"));
        assert!(text.contains("default /index.html;"));
    }
}
