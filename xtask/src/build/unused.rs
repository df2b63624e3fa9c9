//! Classes that the program offers to JavaScript and nobody takes.
//!
//! They come along with a library that the view layer knows for servers (streams as request bodies). As
//! exports of the program they would stay, with all their code, though nothing here ever makes one.

use std::path::Path;

use crate::{Result, digest};

/// Cuts the classes out of wasm-bindgen's glue; returns the program's exports that only they called.
pub(super) fn cut_classes(glue: &Path) -> Result<Vec<String>> {
    let (rest, exports) = without_classes(&digest::read_text(glue)?)?;
    digest::write(glue, rest)?;
    Ok(exports)
}

fn without_classes(glue: &str) -> Result<(String, Vec<String>)> {
    const CLASS: &str = "export class ";
    let unknown = || "wasm-bindgen's glue is not written as expected".to_owned();
    let mut rest = glue.to_owned();
    let mut exports = Vec::new();
    let mut names = Vec::new();
    while let Some(start) = rest.find(CLASS) {
        let name = rest[start + CLASS.len()..].split(' ').next();
        let name = name.unwrap_or_default().to_owned();
        let own = [
            (CLASS.to_owned() + &name + " {", "\n}\n"),
            (format!("if (Symbol.dispose) {name}."), "\n"),
            (format!("const {name}Finalization = "), ";\n"),
        ];
        for (opening, closing) in own {
            let start = rest.find(&opening).ok_or_else(unknown)?;
            let length = rest[start..].find(closing).ok_or_else(unknown)? + closing.len();
            exports.extend(called(&rest[start..start + length]));
            rest.replace_range(start..start + length, "");
        }
        names.push(name);
    }
    match names.iter().find(|name| rest.contains(name.as_str())) {
        Some(name) => Err(format!("the program makes objects of the class {name}")),
        None => Ok((rest, exports)),
    }
}

/// The program's functions that some JavaScript calls.
fn called(script: &str) -> impl Iterator<Item = String> {
    let calls = script.split("wasm.").skip(1);
    calls.filter_map(|call| Some(call.split_once('(')?.0.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::without_classes;

    const GLUE: &str = "export class Sink {\n    free() {\n        wasm.__wbg_sink_free(ptr, 0);\n    }\n}\n\
        if (Symbol.dispose) Sink.prototype[Symbol.dispose] = Sink.prototype.free;\n\
        function other() {\n    wasm.other();\n}\n\
        const SinkFinalization = (typeof FinalizationRegistry === 'undefined')\n    ? { register: () => {} }\n    \
        : new FinalizationRegistry(ptr => wasm.__wbg_sink_free(ptr, 1));\n";

    #[test]
    fn a_class_goes_with_all_that_is_its_own() {
        let (rest, exports) = without_classes(GLUE).expect("glue");
        assert_eq!(rest, "function other() {\n    wasm.other();\n}\n");
        assert_eq!(exports, ["__wbg_sink_free", "__wbg_sink_free"]);
    }

    #[test]
    fn a_class_that_is_needed_is_reported() {
        let needed = format!("{GLUE}function make() {{ return Sink.__wrap(1); }}\n");
        assert!(without_classes(&needed).is_err());
        assert!(without_classes("export class Sink { }").is_err());
    }
}
