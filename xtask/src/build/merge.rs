//! The chunks that a page begins with, as one module.
//!
//! A module takes a browser a quarter of a millisecond to put in, however small it is, and a slow phone four times
//! that; a page's chunks are one or two hundred. Each brings its own list of types and of what it takes; and
//! what one chunk calls in another is called through the program's table of functions, though both come together.

use std::collections::HashMap;
use std::num::NonZero;
use std::ops::Range;
use std::path::{Path, PathBuf};

use wasmparser::{ElementItems, ElementKind, FunctionBody, Operator, Parser, Payload, TypeRef};

use super::wasm::{self, Program};
use crate::{Result, digest, process, project, tools};

/// What the merged module offers of what it took itself, which nobody takes from it.
const HANDED_ON: &str = "memory,__indirect_function_table,__wasm_split_shared0";

/// The call of a function by its number, in the binary format.
const CALL: u8 = 0x10;
/// The section with the functions' bodies, in the binary format.
const CODE_SECTION: u8 = 10;
/// How long the beginning of a binary module is.
const HEADER: usize = 8;

/// Puts each list of chunks, by file name, together in one module of its own, as many at a time as there are
/// cores. What was put together before is taken from there.
pub(super) fn modules(program: &Program, lists: &[Vec<&str>]) -> Result<Vec<Vec<u8>>> {
    let folder = program.folder.with_extension("merged");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let files = lists.iter().map(|list| {
        let chunks = list.iter().map(|name| program.folder.join(name));
        Ok((chunks.clone().collect(), folder.join(name_of(chunks)?)))
    });
    let files: Vec<(Vec<PathBuf>, PathBuf)> = files.collect::<Result<_>>()?;
    for old in digest::files_below(&folder)? {
        if !files.iter().any(|(_, file)| *file == old) {
            std::fs::remove_file(&old).map_err(|error| error.to_string())?;
        }
    }
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let mut modules = Vec::new();
    for some in files.chunks(cores) {
        std::thread::scope(|scope| {
            let workers = some
                .iter()
                .map(|(chunks, file)| scope.spawn(|| module(chunks, file)));
            let workers = workers.collect::<Vec<_>>();
            workers.into_iter().try_for_each(|worker| {
                let module = worker
                    .join()
                    .map_err(|_| "putting chunks together stopped")??;
                modules.push(module);
                Result::Ok(())
            })
        })?;
    }
    Ok(modules)
}

/// A name that says what goes into the module.
fn name_of(chunks: impl Iterator<Item = PathBuf>) -> Result<String> {
    let tools = [
        "end2end/tools/merge.mjs",
        "end2end/tools/alike.mjs",
        "end2end/tools/optimise.mjs",
        "end2end/package-lock.json",
        "xtask/src/build/merge.rs",
        "xtask/src/build/wasm.rs",
    ];
    let tools = tools.map(project::path);
    let content = digest::of_files(&chunks.chain(tools).collect::<Vec<_>>())?;
    Ok(format!("{}.wasm", digest::short(content.as_bytes())))
}

fn module(chunks: &[PathBuf], file: &Path) -> Result<Vec<u8>> {
    if !file.is_file() {
        let unfinished = file.with_extension("part");
        let mut merge = tools::script("merge.mjs");
        process::run_quietly(merge.arg(&unfinished).args(chunks))?;
        let direct = with_direct_calls(&digest::read(&unfinished)?)?;
        digest::write(&unfinished, direct)?;
        wasm::optimise_merged(&unfinished, HANDED_ON)?;
        std::fs::rename(&unfinished, file).map_err(|error| error.to_string())?;
    }
    digest::read(file)
}

/// The same module, in which a call of one of its own functions through the table is a call of that function.
///
/// The table's places belong to the chunks once and for all, so a place that this module fills is filled with
/// that function for ever.
fn with_direct_calls(module: &[u8]) -> Result<Vec<u8>> {
    let payloads = Parser::new(0).parse_all(module);
    let payloads = payloads.collect::<std::result::Result<Vec<_>, _>>();
    let payloads = payloads.map_err(unreadable)?;
    let places = places(&payloads)?;
    let mut bodies = Vec::new();
    let mut count = 0;
    for payload in &payloads {
        if let Payload::CodeSectionEntry(body) = payload {
            let body = body_with_direct_calls(module, body, &places)?;
            write_number(body.len(), &mut bodies);
            bodies.extend(body);
            count += 1;
        }
    }
    let mut code = Vec::new();
    write_number(count, &mut code);
    code.extend(bodies);
    let mut result = module[..HEADER].to_vec();
    for payload in &payloads {
        let Some((id, range)) = payload.as_section() else {
            continue;
        };
        let content = if id == CODE_SECTION {
            &code[..]
        } else {
            part(module, range)
        };
        result.push(id);
        write_number(content.len(), &mut result);
        result.extend(content);
    }
    Ok(result)
}

/// What the module puts at the places of the table: a function's number and that of its type.
fn places(payloads: &[Payload]) -> Result<HashMap<u32, (u32, u32)>> {
    let mut types = Vec::new();
    let mut places = HashMap::new();
    for payload in payloads {
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    if let TypeRef::Func(kind) = import.map_err(unreadable)?.ty {
                        types.push(kind);
                    }
                }
            }
            Payload::FunctionSection(functions) => {
                for kind in functions.clone() {
                    types.push(kind.map_err(unreadable)?);
                }
            }
            Payload::ElementSection(segments) => {
                for segment in segments.clone() {
                    let segment = segment.map_err(unreadable)?;
                    let (
                        ElementKind::Active { offset_expr, .. },
                        ElementItems::Functions(functions),
                    ) = (segment.kind, segment.items)
                    else {
                        continue;
                    };
                    let mut offset = offset_expr.get_operators_reader();
                    let Operator::I32Const { value } = offset.read().map_err(unreadable)? else {
                        continue;
                    };
                    for (place, function) in (value.cast_unsigned()..).zip(functions) {
                        let function = function.map_err(unreadable)?;
                        let kind = types.get(function as usize).copied();
                        places.insert(place, (function, kind.unwrap_or(u32::MAX)));
                    }
                }
            }
            _ => {}
        }
    }
    Ok(places)
}

fn body_with_direct_calls(
    module: &[u8],
    body: &FunctionBody,
    places: &HashMap<u32, (u32, u32)>,
) -> Result<Vec<u8>> {
    let mut result = Vec::new();
    let mut done = body.range().start;
    // The place in the table is what is put last before the call.
    let mut last = None;
    let mut operators = body.get_operators_reader().map_err(unreadable)?;
    while !operators.eof() {
        let at = operators.original_position();
        let operator = operators.read().map_err(unreadable)?;
        if let Operator::CallIndirect { type_index, .. } = operator
            && let Some((before, place)) = last
            && let Some((function, kind)) = places.get(&place)
            && *kind == type_index
        {
            result.extend(part(module, done..before));
            result.push(CALL);
            write_number(*function as usize, &mut result);
            done = operators.original_position();
        }
        last = match operator {
            Operator::I32Const { value } => Some((at, value.cast_unsigned())),
            _ => None,
        };
    }
    result.extend(part(module, done..body.range().end));
    Ok(result)
}

fn part(module: &[u8], range: Range<u64>) -> &[u8] {
    let index = |at| usize::try_from(at).unwrap_or(usize::MAX);
    module
        .get(index(range.start)..index(range.end))
        .unwrap_or_default()
}

/// A whole number as the binary format writes it (LEB128).
fn write_number(mut number: usize, bytes: &mut Vec<u8>) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return;
        }
        bytes.push(low | 0x80);
    }
}

fn unreadable(error: wasmparser::BinaryReaderError) -> String {
    format!("a merged module cannot be read: {error}")
}

#[cfg(test)]
mod tests {
    use super::{with_direct_calls, write_number};

    /// Two functions of one type, the second at place 5 of the table; the first calls places 5 and 6.
    const MODULE: &[u8] = &[
        0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, // \0asm, version 1
        1, 4, 1, 0x60, 0, 0, // a type: nothing in, nothing out
        2, 9, 1, 1, b'w', 1, b't', 1, 0x70, 0, 8, // the table, from outside
        3, 3, 2, 0, 0, // both functions have that type
        9, 7, 1, 0, 0x41, 5, 0x0b, 1, 1, // the second stands at place 5
        10, 17, 2, // two bodies
        12, 0, 0x41, 5, 0x11, 0, 0, 0x41, 6, 0x11, 0, 0, 0x0b, //
        2, 0, 0x0b, //
    ];

    #[test]
    fn a_call_of_its_own_function_is_direct_and_others_stay() {
        let result = with_direct_calls(MODULE).expect("a module");
        let before = MODULE.len() - 19;
        assert_eq!(result[..before], MODULE[..before]);
        let code = [
            10, 14, 2, 9, 0, 0x10, 1, 0x41, 6, 0x11, 0, 0, 0x0b, 2, 0, 0x0b,
        ];
        assert_eq!(result[before..], code);
    }

    #[test]
    fn what_is_no_module_stops_the_build() {
        assert!(with_direct_calls(b"no module").is_err());
    }

    #[test]
    fn numbers_are_written_in_sevens_of_bits() {
        for (number, expected) in [
            (0, &[0][..]),
            (127, &[127]),
            (128, &[0x80, 1]),
            (624_485, &[0xe5, 0x8e, 0x26]),
        ] {
            let mut bytes = Vec::new();
            write_number(number, &mut bytes);
            assert_eq!(bytes, expected);
        }
    }
}
