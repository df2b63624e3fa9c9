//! What the program and JavaScript offer each other and nobody takes: classes, and what only they called.
//!
//! The classes come along with a library that the view layer knows for servers (streams as request bodies). As
//! exports of the program they would stay, with all their code, though nothing here ever makes one.

use std::collections::HashSet;
use std::path::Path;

use wasmparser::{Parser, Payload};

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
    if let Some(name) = names.iter().find(|name| rest.contains(name.as_str())) {
        return Err(format!("the program makes objects of the class {name}"));
    }
    let others = called(&rest).collect::<HashSet<_>>();
    exports.retain(|export| !others.contains(export));
    Ok((rest, exports))
}

/// Cuts out of the glue what it gives the program and the program, as it is now, does not take.
pub(super) fn cut_imports(glue: &Path, program: &Path) -> Result {
    let unreadable = |error| format!("{}: {error}", program.display());
    let mut taken = HashSet::new();
    for payload in Parser::new(0).parse_all(&digest::read(program)?) {
        if let Payload::ImportSection(imports) = payload.map_err(unreadable)? {
            for import in imports.into_imports() {
                taken.insert(import.map_err(unreadable)?.name.to_owned());
            }
        }
    }
    digest::write(glue, without_imports(&digest::read_text(glue)?, &taken)?)
}

fn without_imports(glue: &str, taken: &HashSet<String>) -> Result<String> {
    const OPENING: &str = "    const import0 = {\n";
    const CLOSING: &str = "\n    };\n";
    const ENTRY: &str = "\n        ";
    let unexpected = "wasm-bindgen's glue does not give its imports as expected";
    let (before, rest) = glue.split_once(OPENING).ok_or(unexpected)?;
    let (imports, after) = rest.split_once(CLOSING).ok_or(unexpected)?;
    let imports = format!("\n{imports}");
    let mut kept = Vec::new();
    let mut is_kept = true;
    for line in imports.split(ENTRY).skip(1) {
        // What is further in belongs to the entry before, and so does the brace that ends it.
        if !line.starts_with([' ', '}']) {
            let name = line.split_once(": function").map(|(name, _)| name);
            is_kept = name.is_none_or(|name| taken.contains(name));
        }
        if is_kept {
            kept.push(line);
        }
    }
    let kept = kept.join(ENTRY);
    Ok(format!("{before}{OPENING}        {kept}{CLOSING}{after}"))
}

/// The program's functions that some JavaScript calls.
fn called(script: &str) -> impl Iterator<Item = String> {
    let calls = script.split("wasm.").skip(1);
    calls.filter_map(|call| Some(call.split_once('(')?.0.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{without_classes, without_imports};

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

    #[test]
    fn what_the_program_does_not_take_goes_whole() {
        let entry = |name: &str| {
            format!(
                "        {name}: function(a) {{\n            return f({{\n                a }});\n        }},\n"
            )
        };
        let glue = |entries: &str| {
            format!(
                "f();\n    const import0 = {{\n        __proto__: null,\n{entries}    }};\nreturn import0;\n"
            )
        };
        let all = glue(&["a", "b", "c"].map(entry).concat());
        let taken = ["a", "c"].map(str::to_owned).into();
        let rest = without_imports(&all, &taken).expect("glue");
        assert_eq!(rest, glue(&["a", "c"].map(entry).concat()));
        assert!(without_imports("export function other() {}", &taken).is_err());
    }
}
