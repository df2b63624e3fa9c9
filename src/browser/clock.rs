//! The time of day. The only place in the app that asks for it.

use calendar::Date;

/// Milliseconds since 1970 (UTC), for measuring how old something is.
pub fn now_milliseconds() -> f64 {
    if cfg!(target_arch = "wasm32") {
        js_sys::Date::now()
    } else {
        0.0
    }
}

/// Today's date in Saudi Arabia (UTC+3, no daylight saving), whatever the device's time zone.
///
/// `None` in a native build, where the caller renders what needs no date.
pub fn today() -> Option<Date> {
    const RIYADH_OFFSET_MILLISECONDS: f64 = 3.0 * 60.0 * 60.0 * 1000.0;
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let shifted = js_sys::Date::new(&(js_sys::Date::now() + RIYADH_OFFSET_MILLISECONDS).into());
    let year = i32::try_from(shifted.get_utc_full_year()).ok()?;
    let month = u8::try_from(shifted.get_utc_month() + 1).ok()?;
    let day = u8::try_from(shifted.get_utc_date()).ok()?;
    Date::from_gregorian(year, month, day).ok()
}
