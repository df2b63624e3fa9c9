//! The values of a parsed JSON text, as serde asks for them.

use std::fmt;

use js_sys::{Array, Object, Reflect};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
    value::{U64Deserializer, UnitDeserializer},
};
use serde::forward_to_deserialize_any;
use wasm_bindgen::JsValue;

/// The largest number up to which every whole number is exact in JavaScript.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

/// One parsed value.
pub(super) struct Parsed(pub(super) JsValue);

/// Something does not fit. Without a word of what, so that no type brings the words along.
#[derive(Debug)]
pub(super) struct Misfit;

impl fmt::Display for Misfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value that does not fit")
    }
}

impl std::error::Error for Misfit {}

impl Error for Misfit {
    fn custom<T: fmt::Display>(_: T) -> Misfit {
        Misfit
    }
}

/// A number of JavaScript's, as serde tells them apart.
enum Number {
    Natural(u64),
    Negative(i64),
    Fraction(f64),
}

impl Parsed {
    fn number(&self) -> Result<Number, Misfit> {
        let number = self.0.as_f64().ok_or(Misfit)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a whole number within the bounds just looked at"
        )]
        Ok(if number.fract() != 0.0 || number.abs() > MAX_SAFE {
            Number::Fraction(number)
        } else if number < 0.0 {
            Number::Negative(number as i64)
        } else {
            Number::Natural(number as u64)
        })
    }

    fn text(&self) -> Result<String, Misfit> {
        self.0.as_string().ok_or(Misfit)
    }

    fn items(self) -> Result<Items, Misfit> {
        if !Array::is_array(&self.0) {
            return Err(Misfit);
        }
        let array = Array::from(&self.0);
        Ok(Items { array, next: 0 })
    }

    fn entries(self) -> Result<Entries, Misfit> {
        let pairs = Object::entries(&self.object()?);
        Ok(Entries {
            pairs,
            next: 0,
            value: None,
        })
    }

    fn object(self) -> Result<Object, Misfit> {
        if self.0.is_object() && !Array::is_array(&self.0) {
            Ok(Object::from(self.0))
        } else {
            Err(Misfit)
        }
    }
}

fn whole<'de, V: Visitor<'de>>(value: &Parsed, visitor: V) -> Result<V::Value, Misfit> {
    match value.number()? {
        Number::Natural(number) => visitor.visit_u64(number),
        Number::Negative(number) => visitor.visit_i64(number),
        Number::Fraction(_) => Err(Misfit),
    }
}

/// The kinds that are read alike, as one.
macro_rules! read_alike {
    ($($method:ident)+, $how:expr) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            $how(self, visitor)
        }
    )+};
}

impl<'de> Deserializer<'de> for Parsed {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.0.is_null() {
            visitor.visit_unit()
        } else if let Some(value) = self.0.as_bool() {
            visitor.visit_bool(value)
        } else if let Ok(number) = self.number() {
            match number {
                Number::Natural(number) => visitor.visit_u64(number),
                Number::Negative(number) => visitor.visit_i64(number),
                Number::Fraction(number) => visitor.visit_f64(number),
            }
        } else if let Ok(text) = self.text() {
            visitor.visit_string(text)
        } else if Array::is_array(&self.0) {
            visitor.visit_seq(self.items()?)
        } else {
            visitor.visit_map(self.entries()?)
        }
    }

    read_alike! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64,
        |value, visitor| whole(&value, visitor)
    }

    read_alike! {
        deserialize_str deserialize_string deserialize_identifier,
        |value: Parsed, visitor: V| visitor.visit_string(value.text()?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_bool(self.0.as_bool().ok_or(Misfit)?)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.0.is_null() {
            visitor.visit_unit()
        } else {
            Err(Misfit)
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.0.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_seq(self.items()?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_map(self.entries()?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let object = self.object()?;
        visitor.visit_map(Fields {
            object,
            names: fields,
            next: 0,
            value: None,
        })
    }

    /// Variants are names without content: no other enumeration is on the wire.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_enum(Variant(place(variants, &self.text()?).ok_or(Misfit)?))
    }

    forward_to_deserialize_any! {
        i128 u128 f32 f64 char bytes byte_buf unit_struct tuple tuple_struct ignored_any
    }
}

fn place(names: &[&str], name: &str) -> Option<u64> {
    let place = names.iter().position(|known| *known == name)?;
    u64::try_from(place).ok()
}

/// The items of an array, in turn.
struct Items {
    array: Array,
    next: u32,
}

impl Items {
    fn take_next(&mut self) -> Option<Parsed> {
        let index = self.next;
        self.next += 1;
        (index < self.array.length()).then(|| Parsed(self.array.get(index)))
    }
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misfit> {
        self.take_next()
            .map(|item| seed.deserialize(item))
            .transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        usize::try_from(self.array.length().saturating_sub(self.next)).ok()
    }
}

/// The fields of an object that a type knows, each by its place among them, which is what serde takes for its
/// name; names as texts would bring, for each type, the code that compares them.
struct Fields {
    object: Object,
    names: &'static [&'static str],
    next: usize,
    value: Option<JsValue>,
}

impl Fields {
    /// The place of the next field that is there.
    fn take_next(&mut self) -> Option<u64> {
        while let Some(name) = self.names.get(self.next) {
            let place = self.next;
            self.next += 1;
            let value = Reflect::get(&self.object, &JsValue::from_str(name)).ok();
            if let Some(value) = value.filter(|value| !value.is_undefined()) {
                self.value = Some(value);
                return u64::try_from(place).ok();
            }
        }
        None
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misfit> {
        let place = self.take_next();
        place
            .map(|place| seed.deserialize(number(place)))
            .transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        seed.deserialize(Parsed(self.value.take().ok_or(Misfit)?))
    }
}

fn number(number: u64) -> U64Deserializer<Misfit> {
    number.into_deserializer()
}

/// All names and values of an object.
struct Entries {
    pairs: Array,
    next: u32,
    value: Option<JsValue>,
}

impl Entries {
    fn take_next(&mut self) -> Option<Parsed> {
        if self.next >= self.pairs.length() {
            return None;
        }
        let pair = Array::from(&self.pairs.get(self.next));
        self.next += 1;
        self.value = Some(pair.get(1));
        Some(Parsed(pair.get(0)))
    }
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misfit> {
        self.take_next()
            .map(|name| seed.deserialize(name))
            .transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        seed.deserialize(Parsed(self.value.take().ok_or(Misfit)?))
    }
}

/// A variant, by its place among them.
struct Variant(u64);

impl<'de> EnumAccess<'de> for Variant {
    type Error = Misfit;
    type Variant = NoContent;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, NoContent), Misfit> {
        Ok((seed.deserialize(number(self.0))?, NoContent))
    }
}

struct NoContent;

impl<'de> VariantAccess<'de> for NoContent {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        seed.deserialize(UnitDeserializer::new())
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Misfit> {
        Err(Misfit)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Misfit> {
        Err(Misfit)
    }
}
