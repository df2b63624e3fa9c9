//! Finds the changes of a source file, and writes the file in which each stands beside the code.
//!
//! A place that can be changed becomes an expression that asks `mutant::pick` which alternative to
//! take; its operands are evaluated once, as before.

use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Item, ReturnType, Type, UnOp};

/// One change: where it is, and what it makes of the code.
#[derive(Debug, Clone)]
pub(crate) struct Mutant {
    pub(crate) line: usize,
    pub(crate) function: String,
    pub(crate) change: String,
}

/// A piece of what a place is written as.
#[derive(Debug)]
enum Piece {
    Text(String),
    /// A part of the source, with the places inside it.
    Source(Range<usize>),
    /// An alternative, by its number at the place.
    Alternative(usize, String),
}

/// A place of a file with its changes.
#[derive(Debug)]
struct Place {
    range: Range<usize>,
    pieces: Vec<Piece>,
    mutants: Vec<Mutant>,
}

/// A file with its places.
#[derive(Debug)]
pub(crate) struct File {
    source: String,
    places: Vec<Place>,
    /// How the file names the module that chooses.
    module: &'static str,
}

/// A written file: its text, and where in it each change stands.
#[derive(Debug, Default)]
pub(crate) struct Written {
    pub(crate) text: String,
    /// Range in the text, place, and the alternative where the range is one.
    pub(crate) ranges: Vec<(Range<usize>, usize, Option<usize>)>,
}

impl File {
    /// Reads a source file.
    pub(crate) fn read(source: String, module: &'static str) -> syn::Result<File> {
        let syntax = syn::parse_file(&source)?;
        let mut finder = Finder {
            source: &source,
            places: Vec::new(),
            functions: Vec::new(),
        };
        finder.visit_file(&syntax);
        let mut places = finder.places;
        places.sort_by_key(|place| (place.range.start, usize::MAX - place.range.end));
        Ok(File {
            source,
            places,
            module,
        })
    }

    /// The changes by place and alternative.
    pub(crate) fn mutants(&self) -> impl Iterator<Item = (usize, usize, &Mutant)> {
        self.places.iter().enumerate().flat_map(|(place, found)| {
            let numbered = found.mutants.iter().enumerate();
            numbered.map(move |(alternative, mutant)| (place, alternative, mutant))
        })
    }

    /// The file with those alternatives that `number` gives a number.
    pub(crate) fn write(&self, number: &dyn Fn(usize, usize) -> Option<usize>) -> Written {
        let mut written = Written::default();
        self.render(0..self.source.len(), 0, number, &mut written);
        written
    }

    /// Writes a part of the source; `first` is the first place that may lie in it.
    fn render(
        &self,
        part: Range<usize>,
        first: usize,
        number: &dyn Fn(usize, usize) -> Option<usize>,
        written: &mut Written,
    ) {
        let mut at = part.start;
        for (index, place) in self.places.iter().enumerate().skip(first) {
            if place.range.start >= part.end {
                break;
            }
            let chosen = (0..place.mutants.len()).any(|one| number(index, one).is_some());
            if place.range.start < at || place.range.end > part.end || !chosen {
                continue;
            }
            written.text.push_str(&self.source[at..place.range.start]);
            let start = written.text.len();
            for piece in &place.pieces {
                match piece {
                    Piece::Text(text) => {
                        written
                            .text
                            .push_str(&text.replace("mutant::", self.module));
                    }
                    Piece::Source(range) => self.render(range.clone(), index + 1, number, written),
                    Piece::Alternative(alternative, text) => {
                        if let Some(id) = number(index, *alternative) {
                            let begin = written.text.len();
                            let text = text.replace("{id}", &id.to_string());
                            written
                                .text
                                .push_str(&text.replace("mutant::", self.module));
                            let range = begin..written.text.len();
                            written.ranges.push((range, index, Some(*alternative)));
                        }
                    }
                }
            }
            written
                .ranges
                .push((start..written.text.len(), index, None));
            at = place.range.end;
        }
        written.text.push_str(&self.source[at..part.end]);
    }
}

struct Finder<'a> {
    source: &'a str,
    places: Vec<Place>,
    functions: Vec<String>,
}

fn text(text: &str) -> Piece {
    Piece::Text(text.to_owned())
}

impl Finder<'_> {
    fn of(&self, span: Span) -> &str {
        &self.source[span.byte_range()]
    }

    fn mutant(&self, span: Span, change: String) -> Mutant {
        Mutant {
            line: span.start().line,
            function: self.functions.last().cloned().unwrap_or_default(),
            change,
        }
    }

    fn add(&mut self, range: Range<usize>, pieces: Vec<Piece>, mutants: Vec<Mutant>) {
        self.places.push(Place {
            range,
            pieces,
            mutants,
        });
    }

    fn binary(&mut self, whole: &syn::ExprBinary) {
        let (left, right) = (whole.left.span(), whole.right.span());
        let (sign, range) = (
            self.of(whole.op.span()).to_owned(),
            whole.span().byte_range(),
        );
        let (left_range, right_range) = (left.byte_range(), right.byte_range());
        if matches!(whole.op, BinOp::And(_) | BinOp::Or(_)) {
            if has_let(&whole.left) || has_let(&whole.right) {
                return;
            }
            let (asks, other) = if sign == "&&" {
                ("!=", "||")
            } else {
                ("==", "&&")
            };
            let pieces = vec![
                text("({ let l = "),
                Piece::Source(left_range),
                text(&format!("; if l {asks} (")),
                Piece::Alternative(0, "mutant::is({id})".into()),
                text(") { "),
                Piece::Source(right_range),
                text(" } else { l } })"),
            ];
            let mutant = self.mutant(whole.op.span(), format!("{sign} -> {other}"));
            self.add(range, pieces, vec![mutant]);
            return;
        }
        let others: &[&str] = match sign.as_str() {
            "<" => &["<=", ">"],
            ">" => &[">=", "<"],
            "<=" => &["<", ">"],
            ">=" => &[">", "<"],
            "==" => &["!="],
            "!=" => &["=="],
            "+" => &["-"],
            "-" => &["+"],
            "*" | "%" => &["/"],
            "/" => &["*"],
            "&" => &["|"],
            "|" => &["&"],
            "<<" => &[">>"],
            ">>" => &["<<"],
            "+=" => &["-="],
            "-=" => &["+="],
            "*=" => &["/="],
            "/=" => &["*="],
            "|=" => &["&="],
            "&=" => &["|="],
            "<<=" => &[">>="],
            ">>=" => &["<<="],
            _ => return,
        };
        let assigns = sign.ends_with('=') && !["<=", ">=", "==", "!="].contains(&sign.as_str());
        let compares = matches!(sign.as_str(), "<" | ">" | "<=" | ">=" | "==" | "!=");
        let place = self.of(left).to_owned();
        let applied = |sign: &str| {
            if assigns {
                format!("{place} {sign} r")
            } else {
                format!("l {sign} r")
            }
        };
        let mut pieces = if assigns {
            vec![
                text("match ("),
                Piece::Source(right_range),
                text(") { r => match 0 { "),
            ]
        } else {
            let refer = if compares { "&" } else { "" };
            vec![
                text(&format!("(match ({refer}(")),
                Piece::Source(left_range),
                text(&format!("), {refer}(")),
                Piece::Source(right_range),
                text(")) { (l, r) => match 0 { "),
            ]
        };
        for (index, other) in others.iter().enumerate() {
            let code = format!("_ if mutant::is({{id}}) => {}, ", applied(other));
            pieces.push(Piece::Alternative(index, code));
        }
        pieces.push(text(&format!(
            "_ => {} }} }}{}",
            applied(&sign),
            if assigns { "" } else { ")" }
        )));
        let span = whole.op.span();
        let mutants = others
            .iter()
            .map(|other| self.mutant(span, format!("{sign} -> {other}")))
            .collect();
        self.add(range, pieces, mutants);
    }

    fn unary(&mut self, whole: &syn::ExprUnary) {
        let sign = match whole.op {
            UnOp::Not(_) => "!",
            UnOp::Neg(_) => "-",
            _ => return,
        };
        let pieces = vec![
            text("(match ("),
            Piece::Source(whole.expr.span().byte_range()),
            text(") { r => match 0 { "),
            Piece::Alternative(0, "_ if mutant::is({id}) => r, ".into()),
            text(&format!("_ => {sign}r }} }})")),
        ];
        let mutant = self.mutant(whole.span(), format!("delete {sign}"));
        self.add(whole.span().byte_range(), pieces, vec![mutant]);
    }

    /// A function that gives something back at once instead of what it finds out.
    fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        if signature.constness.is_some() || block.stmts.is_empty() {
            return;
        }
        let values = match &signature.output {
            ReturnType::Default => vec![String::new()],
            ReturnType::Type(_, kind) => values(kind),
        };
        let start = block.brace_token.span.open().byte_range().end;
        let mut pieces = Vec::new();
        let mut mutants = Vec::new();
        for (index, value) in values.iter().enumerate() {
            let code = format!(" if mutant::is({{id}}) {{ return {value}; }}");
            pieces.push(Piece::Alternative(index, code));
            let change = format!("return {value}").trim_end().to_owned();
            mutants.push(self.mutant(signature.ident.span(), change));
        }
        if !values.is_empty() {
            self.add(start..start, pieces, mutants);
        }
    }
}

fn has_let(expression: &Expr) -> bool {
    match expression {
        Expr::Let(_) => true,
        Expr::Binary(inner) => has_let(&inner.left) || has_let(&inner.right),
        _ => false,
    }
}

/// Plausible values of a type.
fn values(kind: &Type) -> Vec<String> {
    let one = |value: &str| vec![value.to_owned()];
    match kind {
        Type::Reference(inner) => match inner.elem.as_ref() {
            Type::Path(path) if path.path.is_ident("str") => one("\"\""),
            Type::Slice(_) => one("&[]"),
            _ => Vec::new(),
        },
        Type::Tuple(inner) if inner.elems.is_empty() => one(""),
        Type::Path(path) => {
            let Some(last) = path.path.segments.last() else {
                return Vec::new();
            };
            let inner = match &last.arguments {
                syn::PathArguments::AngleBracketed(inside) => inside.args.first(),
                _ => None,
            };
            let inner = match inner {
                Some(syn::GenericArgument::Type(kind)) => values(kind),
                _ => one("Default::default()"),
            };
            match last.ident.to_string().as_str() {
                "bool" => vec!["true".into(), "false".into()],
                "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => {
                    vec!["0".into(), "1".into(), "-1".into()]
                }
                "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => vec!["0".into(), "1".into()],
                "Rational" => vec!["Rational::ZERO".into(), "Rational::ONE".into()],
                "Option" => {
                    let some = inner.iter().map(|value| format!("Some({value})"));
                    std::iter::once("None".to_owned()).chain(some).collect()
                }
                "Result" => inner
                    .iter()
                    .map(|value| format!("Ok({})", if value.is_empty() { "()" } else { value }))
                    .collect(),
                "Ordering" => ["Less", "Equal", "Greater"]
                    .map(|name| format!("std::cmp::Ordering::{name}"))
                    .to_vec(),
                _ => one("Default::default()"),
            }
        }
        _ => Vec::new(),
    }
}

/// Whether an item is compiled for tests alone.
pub(crate) fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || attribute.path().is_ident("cfg")
                && attribute
                    .parse_args::<syn::Ident>()
                    .is_ok_and(|name| name == "test")
    })
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let skipped = match item {
            Item::Const(_) | Item::Static(_) | Item::Macro(_) | Item::Enum(_) => true,
            Item::Mod(inner) => is_for_tests(&inner.attrs),
            Item::Fn(inner) => is_for_tests(&inner.attrs),
            Item::Impl(inner) => is_for_tests(&inner.attrs),
            _ => false,
        };
        if !skipped {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.functions.push(item.sig.ident.to_string());
        if item.sig.constness.is_none() && item.sig.ident != "main" {
            self.function(&item.sig, &item.block);
            visit::visit_item_fn(self, item);
        }
        self.functions.pop();
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.functions.push(item.sig.ident.to_string());
        if item.sig.constness.is_none() {
            self.function(&item.sig, &item.block);
            visit::visit_impl_item_fn(self, item);
        }
        self.functions.pop();
    }

    fn visit_impl_item_const(&mut self, _: &'ast syn::ImplItemConst) {}

    fn visit_type(&mut self, _: &'ast Type) {}

    fn visit_pat(&mut self, _: &'ast syn::Pat) {}

    fn visit_expr_binary(&mut self, whole: &'ast syn::ExprBinary) {
        self.binary(whole);
        visit::visit_expr_binary(self, whole);
    }

    fn visit_expr_unary(&mut self, whole: &'ast syn::ExprUnary) {
        self.unary(whole);
        visit::visit_expr_unary(self, whole);
    }
}
