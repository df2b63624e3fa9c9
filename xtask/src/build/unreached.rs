//! Functions that stand in the program's table for the sake of what was cut out of it.
//!
//! A function whose place in the table somebody may know has to stay, and the optimiser cannot tell a place from any
//! other number. The linker's notes say who knows which place.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use wasmparser::{
    ExternalKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationEntry, RelocationType,
    SymbolInfo, TypeRef,
};

use crate::Result;

/// The names of the functions that nothing leads to any more without these exports, by the linker's notes in the
/// program as it was linked. One whose name another one has as well is not among them.
pub(super) fn without(exports: &[String], program: &[u8]) -> Result<Vec<String>> {
    let notes = Notes::read(program)
        .map_err(|error| format!("the linker's notes in the program cannot be read: {error}"))?;
    let is_cut = |(name, _): &&(String, u32)| exports.iter().any(|one| one == without_hash(name));
    let roots = |cut: bool| {
        let kept = notes.exports.iter().filter(move |one| !cut || !is_cut(one));
        let kept = kept.map(|(_, index)| Place::Function(*index));
        kept.chain(notes.always.iter().copied())
    };
    if !exports.is_empty() && !notes.exports.iter().any(|one| is_cut(&one)) {
        return Err("what was cut out of the glue is not in the program as it was linked".into());
    }
    let rest = notes.reached_from(roots(true));
    let all = notes.reached_from(roots(false));
    let lost: HashSet<&Place> = all.difference(&rest).collect();
    let mut owners: HashMap<&str, HashSet<u32>> = HashMap::new();
    for (index, name) in &notes.names {
        owners.entry(name).or_default().insert(*index);
    }
    let is_lost = |index| lost.contains(&Place::Function(index));
    let names = notes.names.iter();
    let names = names.filter(|(index, name)| is_lost(*index) && owners[name.as_str()].len() == 1);
    let mut names: Vec<String> = names.map(|(_, name)| name.clone()).collect();
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

/// The name under which JavaScript finds what the program offers under a name with a hash behind it.
fn without_hash(name: &str) -> &str {
    const HASH: usize = 16;
    match name.rsplit_once('_') {
        Some((short, hash)) if hash.len() == HASH => short,
        _ => name,
    }
}

/// What refers to something, or is referred to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    /// A function, by its number.
    Function(u32),
    /// A piece of data, by its symbol's number.
    Data(u32),
}

/// Who refers to what.
#[derive(Default)]
struct Notes {
    /// The functions that are offered to JavaScript.
    exports: Vec<(String, u32)>,
    /// The functions with their names in the linker's table of symbols; one may have several.
    names: Vec<(u32, String)>,
    /// What a place refers to.
    references: HashMap<Place, Vec<Place>>,
    /// What something refers to that has no place here.
    always: Vec<Place>,
}

type Read<T> = std::result::Result<T, wasmparser::BinaryReaderError>;

impl Notes {
    fn read(program: &[u8]) -> Read<Notes> {
        let mut notes = Notes::default();
        let mut imported = 0;
        let mut bodies: Vec<(Range<u64>, Place)> = Vec::new();
        let mut segments: Vec<u64> = Vec::new();
        // Where the contents of code and data begin; a note counts from there.
        let mut begins = HashMap::new();
        let mut sections = 0;
        let mut symbols = Vec::new();
        let mut relocations = Vec::new();
        for payload in Parser::new(0).parse_all(program) {
            let payload = payload?;
            match &payload {
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports.clone() {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            notes.exports.push((export.name.to_owned(), export.index));
                        }
                    }
                }
                Payload::StartSection { func, .. } => notes.always.push(Place::Function(*func)),
                Payload::CodeSectionEntry(body) => {
                    let index = imported + u32::try_from(bodies.len()).unwrap_or(u32::MAX);
                    let place = Place::Function(index);
                    bodies.push((body.range(), place));
                    // The linker makes functions of its own, of which it notes nothing.
                    for operator in body.get_operators_reader()? {
                        if let Operator::Call { function_index } = operator? {
                            let called = Place::Function(function_index);
                            notes.references.entry(place).or_default().push(called);
                        }
                    }
                }
                Payload::DataSection(data) => {
                    for segment in data.clone() {
                        let segment = segment?;
                        segments.push(segment.range.end - segment.data.len() as u64);
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(table) = part? {
                                for symbol in table {
                                    symbols.push(symbol?);
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(section) => {
                        for entry in section.entries() {
                            relocations.push((section.section_index(), entry?));
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
            if let Some((_, range)) = payload.as_section() {
                begins.insert(sections, range.start);
                sections += 1;
            }
        }
        let mut places = bodies;
        places.extend(pieces_of_data(&symbols, &segments));
        for symbol in &symbols {
            if let SymbolInfo::Func {
                index,
                name: Some(name),
                ..
            } = symbol
            {
                notes.names.push((*index, (*name).to_owned()));
            }
        }
        notes.connect(places, &relocations, &begins, &symbols);
        Ok(notes)
    }

    /// Enters what each place refers to.
    fn connect(
        &mut self,
        mut places: Vec<(Range<u64>, Place)>,
        relocations: &[(u32, RelocationEntry)],
        begins: &HashMap<u32, u64>,
        symbols: &[SymbolInfo],
    ) {
        places.sort_by_key(|(range, _)| (range.start, range.end));
        let mut end = 0;
        // Pieces of data that lie in each other cannot be told apart.
        for (range, place) in &places {
            if range.start < end {
                self.always.push(*place);
            }
            end = end.max(range.end);
        }
        for (section, entry) in relocations {
            let Some(target) = target(entry, symbols) else {
                continue;
            };
            let at = begins
                .get(section)
                .map(|begin| begin + u64::from(entry.offset));
            let at = at.unwrap_or(u64::MAX);
            let before = places.partition_point(|(range, _)| range.start <= at);
            let owner = before.checked_sub(1).and_then(|index| places.get(index));
            match owner.filter(|(range, _)| range.contains(&at)) {
                Some((_, owner)) => self.references.entry(*owner).or_default().push(target),
                None => self.always.push(target),
            }
        }
    }

    fn reached_from(&self, roots: impl Iterator<Item = Place>) -> HashSet<Place> {
        let mut reached = HashSet::new();
        let mut waiting: Vec<Place> = roots.collect();
        while let Some(place) = waiting.pop() {
            if reached.insert(place) {
                waiting.extend(self.references.get(&place).into_iter().flatten());
            }
        }
        reached
    }
}

/// What a note refers to: a function, by a call or by its place in the table, or a piece of data.
fn target(entry: &RelocationEntry, symbols: &[SymbolInfo]) -> Option<Place> {
    if entry.ty == RelocationType::TypeIndexLeb {
        return None;
    }
    match symbols.get(entry.index as usize)? {
        SymbolInfo::Func { index, .. } => Some(Place::Function(*index)),
        SymbolInfo::Data { .. } => Some(Place::Data(entry.index)),
        _ => None,
    }
}

/// Where in the file the pieces of data lie that have a symbol.
fn pieces_of_data(symbols: &[SymbolInfo], segments: &[u64]) -> Vec<(Range<u64>, Place)> {
    let pieces = (0..).zip(symbols).filter_map(|(number, symbol)| {
        let SymbolInfo::Data {
            symbol: Some(defined),
            ..
        } = symbol
        else {
            return None;
        };
        let start = segments.get(defined.index as usize)? + u64::from(defined.offset);
        let range = start..start + u64::from(defined.size);
        Some((range, Place::Data(number)))
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::without;

    const EXPORT: &str = "sink_close_0123456789abcdef";
    /// How long the number is that a note fills in.
    const FILLED: [u8; 5] = [0x80, 0x80, 0x80, 0x80, 0];

    /// Three functions: `main` and the class's are offered to JavaScript, the third stands in the table. The class's
    /// has the address of a piece of data with the third one's place; `main` has that place too, if it says so.
    fn program(main_knows: bool) -> Vec<u8> {
        let knows = |filled: bool| {
            if filled {
                [&[0, 0x41], &FILLED[..], &[0x1a, 0x0b]].concat()
            } else {
                vec![0, 0x0b]
            }
        };
        let bodies = [knows(main_knows), knows(true), knows(false)];
        let code: Vec<u8> = bodies.iter().flat_map(|body| with_length(body)).collect();
        let code = [&[3][..], &code].concat();
        let in_second = with_length(&bodies[0]).len() + 1 + 1 + 2;
        let export = |name: &str, index| [with_length(name.as_bytes()), vec![0, index]].concat();
        let function =
            |name: &str, index| [&[0, 0, index][..], &with_length(name.as_bytes())].concat();
        let data = [&[1, 0][..], &with_length(b"vtable"), &[0, 0, 4]].concat();
        let symbols = [
            function("main", 0),
            function(EXPORT, 1),
            function("third", 2),
            data,
        ];
        let symbols = [&[4][..], &symbols.concat()].concat();
        let mut notes = vec![4, u8::try_from(in_second).expect("small"), 3, 0];
        if main_knows {
            notes.splice(..0, [1, 4, 2]);
        }
        let count = if main_knows { 2 } else { 1 };
        let sections = [
            (1, vec![1, 0x60, 0, 0]),
            (3, vec![3, 0, 0, 0]),
            (5, vec![1, 0, 1]),
            (
                7,
                [&[2][..], &export("main", 0), &export(EXPORT, 1)].concat(),
            ),
            (10, code),
            (11, vec![1, 0, 0x41, 0, 0x0b, 4, 1, 0, 0, 0]),
            (
                0,
                custom("linking", &[&[2, 8][..], &with_length(&symbols)].concat()),
            ),
            (0, custom("reloc.CODE", &[&[4, count][..], &notes].concat())),
            (0, custom("reloc.DATA", &[5, 1, 2, 6, 2])),
        ];
        let sections = sections.map(|(id, content)| [vec![id], with_length(&content)].concat());
        [b"\0asm\x01\0\0\0".to_vec(), sections.concat()].concat()
    }

    fn custom(name: &str, content: &[u8]) -> Vec<u8> {
        [with_length(name.as_bytes()), content.to_vec()].concat()
    }

    fn with_length(content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(content.len()).expect("a short content");
        assert!(length < 128, "{length} takes two bytes");
        [vec![length], content.to_vec()].concat()
    }

    #[test]
    fn what_only_a_cut_export_knows_of_is_lost() {
        let lost = without(&["sink_close".into()], &program(false)).expect("a program");
        assert_eq!(lost, [EXPORT, "third"]);
    }

    #[test]
    fn what_somebody_else_knows_of_stays() {
        let lost = without(&["sink_close".into()], &program(true)).expect("a program");
        assert_eq!(lost, [EXPORT]);
    }

    #[test]
    fn nothing_is_lost_where_nothing_is_cut() {
        assert!(without(&[], &program(false)).expect("a program").is_empty());
    }

    #[test]
    fn an_export_that_is_not_there_stops_the_build() {
        assert!(without(&["source_pull".into()], &program(false)).is_err());
        assert!(without(&[], b"no program").is_err());
    }
}
