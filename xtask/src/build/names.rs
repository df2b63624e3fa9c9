//! Short names between the program and wasm-bindgen's glue.
//!
//! wasm-bindgen names what the program takes from JavaScript by what it is and a hash of where it comes
//! from, in the program and in the glue; a hash cannot be compressed. Nobody else reads these names.

use std::path::Path;

use crate::{Result, digest};

/// The module under which the program looks for what the glue gives it, as wasm-bindgen names it.
const MODULE: &str = "./app_bg.js";
/// The same, short.
const SHORT_MODULE: &str = "w";

/// What the optimiser has to call otherwise in the program, as `long=short`: the module, the imports from it,
/// and the exports that the glue calls.
pub(super) type Names = Vec<String>;

/// Shortens the names in the glue; returns them.
pub(super) fn shorten(glue: &Path) -> Result<Names> {
    let (shortened, names) = shortened(&digest::read_text(glue)?)?;
    digest::write(glue, shortened)?;
    Ok(names)
}

fn shortened(glue: &str) -> Result<(String, Names)> {
    let given = format!("\"{MODULE}\": import0,");
    let imports = glue
        .split_once("const import0 = {\n")
        .and_then(|(_, rest)| rest.split_once(&given))
        .ok_or("wasm-bindgen's glue does not give its imports as expected")?
        .0;
    let imports = imports.lines().filter_map(|line| {
        let (name, function) = line.trim_start().split_once(": ")?;
        let is_one = name.starts_with("__wb") && function.starts_with("function");
        is_one.then_some(name)
    });
    // What a closure in JavaScript calls; a name of Rust's own, which holds every type.
    let exports = glue.split("wasm.").skip(1).filter_map(|rest| {
        let name = word_at_start(rest);
        name.starts_with("_R").then_some(name)
    });
    let mut long = imports.chain(exports).collect::<Vec<_>>();
    long.sort_unstable();
    long.dedup();
    let mut rest = glue.replace(&given, &format!("\"{SHORT_MODULE}\": import0,"));
    let mut names = vec![format!("{MODULE}={SHORT_MODULE}")];
    // One may begin with another: the longer ones, further down the alphabet, go first.
    for (index, name) in long.iter().enumerate().rev() {
        let short = short_name(index);
        rest = rest.replace(name, &short);
        names.push(format!("{name}={short}"));
    }
    Ok((rest, names))
}

fn word_at_start(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    &text[..end.unwrap_or(text.len())]
}

/// `a` to `z`, then `aa` and so on.
fn short_name(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(b'a' + u8::try_from(index % 26).unwrap_or(0));
        index /= 26;
        if index == 0 {
            break;
        }
        index -= 1;
    }
    letters
        .iter()
        .rev()
        .map(|letter| char::from(*letter))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{short_name, shortened};

    const GLUE: &str = "function imports() {\n    const import0 = {\n        __proto__: null,\n        \
        __wbg_new_07: function(arg0) {\n            return new Map();\n        },\n        \
        __wbg_new_07_1: function() {\n            return wasm.__wbindgen_malloc(1);\n        },\n    };\n    return {\n        \
        \"./app_bg.js\": import0,\n    };\n}\nfunction call(a) {\n    wasm._RINvNt4_call(a);\n    wasm._RINvNt4_call_2(a);\n}\n";

    #[test]
    fn both_sides_are_named_alike() {
        let (glue, names) = shortened(GLUE).expect("glue");
        let expected = [
            "./app_bg.js=w",
            "__wbg_new_07_1=d",
            "__wbg_new_07=c",
            "_RINvNt4_call_2=b",
            "_RINvNt4_call=a",
        ];
        assert_eq!(names, expected);
        for (what, count) in [
            ("        c: function(arg0)", 1),
            ("        d: function()", 1),
            ("\"w\": import0", 1),
            ("wasm.a(a)", 1),
            ("wasm.b(a)", 1),
            ("__wbg_", 0),
            ("__wbindgen_malloc", 1),
        ] {
            assert_eq!(glue.matches(what).count(), count, "{what} in {glue}");
        }
    }

    #[test]
    fn glue_of_another_form_stops_the_build() {
        assert!(shortened("export function other() {}").is_err());
    }

    #[test]
    fn names_go_on_after_z() {
        let names = [0, 25, 26, 51, 52, 701, 702].map(short_name);
        assert_eq!(names, ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
