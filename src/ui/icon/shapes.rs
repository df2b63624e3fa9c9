//! The shapes of the icons, made from Lucide 1.62.0 by end2end/tools/icons/build_icons.py.
//!
//! Lucide is under the ISC licence, parts of it under the MIT licence; see LICENSES/lucide.txt.
//! Change `icons.txt` there and run the script again instead of editing this file.

use super::Icon;

/// Lucide's `arrow-right`; mirrored in right-to-left pages.
pub const ARROW_FORWARD: Icon = Icon {
    path: "M5 12h14M12 5l7 7-7 7",
    mirrored: true,
};
/// Lucide's `arrow-left`; mirrored in right-to-left pages.
pub const ARROW_BACK: Icon = Icon {
    path: "M12 19l-7-7 7-7M19 12H5",
    mirrored: true,
};
/// Lucide's `chevron-right`; mirrored in right-to-left pages.
pub const CHEVRON_FORWARD: Icon = Icon {
    path: "M9 18l6-6-6-6",
    mirrored: true,
};
/// Lucide's `chevron-left`; mirrored in right-to-left pages.
pub const CHEVRON_BACK: Icon = Icon {
    path: "M15 18l-6-6 6-6",
    mirrored: true,
};
/// Lucide's `chevron-down`.
pub const CHEVRON_DOWN: Icon = Icon {
    path: "M6 9l6 6 6-6",
    mirrored: false,
};
/// Lucide's `chevron-up`.
pub const CHEVRON_UP: Icon = Icon {
    path: "M18 15l-6-6-6 6",
    mirrored: false,
};
/// Lucide's `external-link`; mirrored in right-to-left pages.
pub const EXTERNAL_LINK: Icon = Icon {
    path: "M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6",
    mirrored: true,
};
/// Lucide's `log-in`; mirrored in right-to-left pages.
pub const SIGN_IN: Icon = Icon {
    path: "M10 17l5-5-5-5M15 12H3M15 3h4a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-4",
    mirrored: true,
};
/// Lucide's `log-out`; mirrored in right-to-left pages.
pub const SIGN_OUT: Icon = Icon {
    path: "M16 17l5-5-5-5M21 12H9M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4",
    mirrored: true,
};
/// Lucide's `undo-2`; mirrored in right-to-left pages.
pub const UNDO: Icon = Icon {
    path: "M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11",
    mirrored: true,
};
/// Lucide's `chart-line`; mirrored in right-to-left pages.
pub const CHART_LINE: Icon = Icon {
    path: "M3 3v16a2 2 0 0 0 2 2h16M19 9l-5 5-4-4-3 3",
    mirrored: true,
};
/// Lucide's `chart-column`; mirrored in right-to-left pages.
pub const CHART_COLUMN: Icon = Icon {
    path: "M3 3v16a2 2 0 0 0 2 2h16M18 17V9M13 17V5M8 17v-3",
    mirrored: true,
};
/// Lucide's `trending-up`; mirrored in right-to-left pages.
pub const TRENDING_UP: Icon = Icon {
    path: "M16 7h6v6M22 7l-8.5 8.5-5-5L2 17",
    mirrored: true,
};
/// Lucide's `message-circle`; mirrored in right-to-left pages.
pub const MESSAGE: Icon = Icon {
    path: "M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719",
    mirrored: true,
};
/// Lucide's `house`.
pub const HOUSE: Icon = Icon {
    path: "M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z",
    mirrored: false,
};
/// Lucide's `menu`.
pub const MENU: Icon = Icon {
    path: "M4 5h16M4 12h16M4 19h16",
    mirrored: false,
};
/// Lucide's `x`.
pub const CLOSE: Icon = Icon {
    path: "M18 6 6 18M6 6l12 12",
    mirrored: false,
};
/// Lucide's `search`.
pub const SEARCH: Icon = Icon {
    path: "M21 21l-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0-16 0",
    mirrored: false,
};
/// Lucide's `check`.
pub const CHECK: Icon = Icon {
    path: "M20 6 9 17l-5-5",
    mirrored: false,
};
/// Lucide's `plus`.
pub const PLUS: Icon = Icon {
    path: "M5 12h14M12 5v14",
    mirrored: false,
};
/// Lucide's `minus`.
pub const MINUS: Icon = Icon {
    path: "M5 12h14",
    mirrored: false,
};
/// Lucide's `circle-check`.
pub const SUCCESS: Icon = Icon {
    path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M16 9l-5.5 5.5L8 12",
    mirrored: false,
};
/// Lucide's `circle-alert`.
pub const ERROR: Icon = Icon {
    path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 8L12 12M12 16L12.01 16",
    mirrored: false,
};
/// Lucide's `triangle-alert`.
pub const WARNING: Icon = Icon {
    path: "M21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01",
    mirrored: false,
};
/// Lucide's `info`.
pub const INFO: Icon = Icon {
    path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 16v-4M12 8h.01",
    mirrored: false,
};
/// Lucide's `circle-x`.
pub const CANCELLED: Icon = Icon {
    path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M15 9l-6 6M9 9l6 6",
    mirrored: false,
};
/// Lucide's `eye`.
pub const EYE: Icon = Icon {
    path: "M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
    mirrored: false,
};
/// Lucide's `eye-off`.
pub const EYE_OFF: Icon = Icon {
    path: "M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49M14.084 14.158a3 3 0 0 1-4.242-4.242M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143M2 2l20 20",
    mirrored: false,
};
/// Lucide's `lock`.
pub const LOCK: Icon = Icon {
    path: "M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2-2v-7a2 2 0 0 1 2-2zM7 11V7a5 5 0 0 1 10 0v4",
    mirrored: false,
};
/// Lucide's `shield-check`.
pub const SHIELD_CHECK: Icon = Icon {
    path: "M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1zM9 12l2 2 4-4",
    mirrored: false,
};
/// Lucide's `key-round`.
pub const KEY: Icon = Icon {
    path: "M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4zM16 7.5a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0-1 0",
    mirrored: false,
};
/// Lucide's `fingerprint`.
pub const FINGERPRINT: Icon = Icon {
    path: "M12 10a2 2 0 0 0-2 2c0 1.02-.1 2.51-.26 4M14 13.12c0 2.38 0 6.38-1 8.88M17.29 21.02c.12-.6.43-2.3.5-3.02M2 12a10 10 0 0 1 18-6M2 16h.01M21.8 16c.2-2 .131-5.354 0-6M5 19.5C5.5 18 6 15 6 12a6 6 0 0 1 .34-2M8.65 22c.21-.66.45-1.32.57-2M9 6.8a6 6 0 0 1 9 5.2v2",
    mirrored: false,
};
/// Lucide's `phone`.
pub const PHONE: Icon = Icon {
    path: "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384",
    mirrored: false,
};
/// Lucide's `smartphone`.
pub const SMARTPHONE: Icon = Icon {
    path: "M7 2h10a2 2 0 0 1 2 2v16a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2-2v-16a2 2 0 0 1 2-2zM12 18h.01",
    mirrored: false,
};
/// Lucide's `mail`.
pub const MAIL: Icon = Icon {
    path: "M22 7l-8.991 5.727a2 2 0 0 1-2.009 0L2 7M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2-2v-12a2 2 0 0 1 2-2z",
    mirrored: false,
};
/// Lucide's `map-pin`.
pub const MAP_PIN: Icon = Icon {
    path: "M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0M9 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
    mirrored: false,
};
/// Lucide's `calendar-days`.
pub const CALENDAR: Icon = Icon {
    path: "M8 2v3M16 2v3M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2-2v-14a2 2 0 0 1 2-2zM3 9h18M8 13h.01M12 13h.01M16 13h.01M8 17h.01M12 17h.01M16 17h.01",
    mirrored: false,
};
/// Lucide's `clock`.
pub const CLOCK: Icon = Icon {
    path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 6v6l4 2",
    mirrored: false,
};
/// Lucide's `history`.
pub const HISTORY: Icon = Icon {
    path: "M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8M3 3v5h5M12 7v5l4 2",
    mirrored: false,
};
/// Lucide's `hourglass`.
pub const HOURGLASS: Icon = Icon {
    path: "M5 22h14M5 2h14M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2",
    mirrored: false,
};
/// Lucide's `bell`.
pub const BELL: Icon = Icon {
    path: "M10.268 21a2 2 0 0 0 3.464 0M3.262 15.326A1 1 0 0 0 4 17h16a1 1 0 0 0 .74-1.673C19.41 13.956 18 12.499 18 8A6 6 0 0 0 6 8c0 4.499-1.411 5.956-2.738 7.326",
    mirrored: false,
};
/// Lucide's `settings`.
pub const SETTINGS: Icon = Icon {
    path: "M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
    mirrored: false,
};
/// Lucide's `download`.
pub const DOWNLOAD: Icon = Icon {
    path: "M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5",
    mirrored: false,
};
/// Lucide's `upload`.
pub const UPLOAD: Icon = Icon {
    path: "M12 3v12M17 8l-5-5-5 5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4",
    mirrored: false,
};
/// Lucide's `printer`.
pub const PRINTER: Icon = Icon {
    path: "M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1-1v-6a1 1 0 0 1 1-1z",
    mirrored: false,
};
/// Lucide's `share-2`.
pub const SHARE: Icon = Icon {
    path: "M15 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M3 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M15 19a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8.59 13.51L15.42 17.49M15.41 6.51L8.59 10.49",
    mirrored: false,
};
/// Lucide's `copy`.
pub const COPY: Icon = Icon {
    path: "M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2-2v-10a2 2 0 0 1 2-2zM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2",
    mirrored: false,
};
/// Lucide's `save`.
pub const SAVE: Icon = Icon {
    path: "M15.2 3a2 2 0 0 1 1.4.6l3.8 3.8a2 2 0 0 1 .6 1.4V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM17 21v-7a1 1 0 0 0-1-1H8a1 1 0 0 0-1 1v7M7 3v4a1 1 0 0 0 1 1h7",
    mirrored: false,
};
/// Lucide's `trash-2`.
pub const TRASH: Icon = Icon {
    path: "M10 11v6M14 11v6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2",
    mirrored: false,
};
/// Lucide's `pencil`.
pub const PENCIL: Icon = Icon {
    path: "M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497zM15 5l4 4",
    mirrored: false,
};
/// Lucide's `file-text`.
pub const FILE_TEXT: Icon = Icon {
    path: "M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M10 9H8M16 13H8M16 17H8",
    mirrored: false,
};
/// Lucide's `paperclip`.
pub const PAPERCLIP: Icon = Icon {
    path: "M16 6l-8.414 8.586a2 2 0 0 0 2.829 2.829l8.414-8.586a4 4 0 1 0-5.657-5.657l-8.379 8.551a6 6 0 1 0 8.485 8.485l8.379-8.551",
    mirrored: false,
};
/// Lucide's `list-filter`.
pub const FILTER: Icon = Icon {
    path: "M2 5h20M6 12h12M9 19h6",
    mirrored: false,
};
/// Lucide's `arrow-up-down`.
pub const SORT: Icon = Icon {
    path: "M21 16l-4 4-4-4M17 20V4M3 8l4-4 4 4M7 4v16",
    mirrored: false,
};
/// Lucide's `languages`.
pub const LANGUAGES: Icon = Icon {
    path: "M5 8l6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6",
    mirrored: false,
};
/// Lucide's `sun`.
pub const SUN: Icon = Icon {
    path: "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41",
    mirrored: false,
};
/// Lucide's `moon`.
pub const MOON: Icon = Icon {
    path: "M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401",
    mirrored: false,
};
/// Lucide's `monitor`.
pub const MONITOR: Icon = Icon {
    path: "M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2-2v-10a2 2 0 0 1 2-2zM8 21L16 21M12 17L12 21",
    mirrored: false,
};
/// Lucide's `contrast`.
pub const CONTRAST: Icon = Icon {
    path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 18a6 6 0 0 0 0-12v12z",
    mirrored: false,
};
/// Lucide's `a-large-small`.
pub const TEXT_SIZE: Icon = Icon {
    path: "M15 16l2.536-7.328a1.02 1.02 1 0 1 1.928 0L22 16M15.697 14h5.606M2 16l4.039-9.69a.5.5 0 0 1 .923 0L11 16M3.304 13h6.392",
    mirrored: false,
};
/// Lucide's `accessibility`.
pub const ACCESSIBILITY: Icon = Icon {
    path: "M15 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0M18 19l1-7-6 1M5 8l3-3 5.5 3-2.36 3.5M4.24 14.5a5 5 0 0 0 6.88 6M13.76 17.5a5 5 0 0 0-6.88-6",
    mirrored: false,
};
/// Lucide's `refresh-cw`.
pub const RETRY: Icon = Icon {
    path: "M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8M21 3v5h-5M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16M8 16H3v5",
    mirrored: false,
};
/// Lucide's `loader-circle`.
pub const LOADER: Icon = Icon {
    path: "M21 12a9 9 0 1 1-6.219-8.56",
    mirrored: false,
};
/// Lucide's `wifi-off`.
pub const OFFLINE: Icon = Icon {
    path: "M12 20h.01M8.5 16.429a5 5 0 0 1 7 0M5 12.859a10 10 0 0 1 5.17-2.69M19 12.859a10 10 0 0 0-2.007-1.523M2 8.82a15 15 0 0 1 4.177-2.643M22 8.82a15 15 0 0 0-11.288-3.764M2 2l20 20",
    mirrored: false,
};
/// Lucide's `user-round`.
pub const PERSON: Icon = Icon {
    path: "M7 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0M20 21a8 8 0 0 0-16 0",
    mirrored: false,
};
/// Lucide's `users-round`.
pub const PEOPLE: Icon = Icon {
    path: "M18 21a8 8 0 0 0-16 0M5 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3",
    mirrored: false,
};
/// Lucide's `user-round-plus`.
pub const PERSON_PLUS: Icon = Icon {
    path: "M2 21a8 8 0 0 1 13.292-6M5 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0M19 16v6M22 19h-6",
    mirrored: false,
};
/// Lucide's `building-2`.
pub const BUILDING: Icon = Icon {
    path: "M10 12h4M10 8h4M14 21v-3a2 2 0 0 0-4 0v3M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16",
    mirrored: false,
};
/// Lucide's `briefcase-business`.
pub const BRIEFCASE: Icon = Icon {
    path: "M12 12h.01M16 6V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v2M22 13a18.15 18.15 0 0 1-20 0M4 6h16a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2-2v-10a2 2 0 0 1 2-2z",
    mirrored: false,
};
/// Lucide's `landmark`.
pub const LANDMARK: Icon = Icon {
    path: "M10 18v-7M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949zM14 18v-7M18 18v-7M3 22h18M6 18v-7",
    mirrored: false,
};
/// Lucide's `calculator`.
pub const CALCULATOR: Icon = Icon {
    path: "M6 2h12a2 2 0 0 1 2 2v16a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2-2v-16a2 2 0 0 1 2-2zM8 6L16 6M16 14L16 18M16 10h.01M12 10h.01M8 10h.01M12 14h.01M8 14h.01M12 18h.01M8 18h.01",
    mirrored: false,
};
/// Lucide's `umbrella`.
pub const UMBRELLA: Icon = Icon {
    path: "M12 13v7a2 2 0 0 0 4 0M12 2v2M20.992 13a1 1 0 0 0 .97-1.274 10.284 10.284 0 0 0-19.923 0A1 1 0 0 0 3 13z",
    mirrored: false,
};
/// Lucide's `hard-hat`.
pub const HARD_HAT: Icon = Icon {
    path: "M10 10V5a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v5M14 6a6 6 0 0 1 6 6v3M4 15v-3a6 6 0 0 1 6-6M3 15h18a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-18a1 1 0 0 1 -1-1v-2a1 1 0 0 1 1-1z",
    mirrored: false,
};
/// Lucide's `hand-coins`.
pub const HAND_COINS: Icon = Icon {
    path: "M11 15h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 17M7 21l1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9M2 16l6 6M13.1 9a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0M3 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
    mirrored: false,
};
/// Lucide's `wallet`.
pub const WALLET: Icon = Icon {
    path: "M19 7V4a1 1 0 0 0-1-1H5a2 2 0 0 0 0 4h15a1 1 0 0 1 1 1v4h-3a2 2 0 0 0 0 4h3a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1M3 5v14a2 2 0 0 0 2 2h15a1 1 0 0 0 1-1v-4",
    mirrored: false,
};
/// Lucide's `banknote`.
pub const BANKNOTE: Icon = Icon {
    path: "M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2-2v-8a2 2 0 0 1 2-2zM10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6 12h.01M18 12h.01",
    mirrored: false,
};
/// Lucide's `percent`.
pub const PERCENT: Icon = Icon {
    path: "M19 5L5 19M4 6.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M15 17.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0",
    mirrored: false,
};
/// Lucide's `scale`.
pub const SCALE: Icon = Icon {
    path: "M12 3v18M19 8l3 8a5 5 0 0 1-6 0zV7M3 7h1a17 17 0 0 0 8-2 17 17 0 0 0 8 2h1M5 8l3 8a5 5 0 0 1-6 0zV7M7 21h10",
    mirrored: false,
};
/// Lucide's `book-open`.
pub const BOOK_OPEN: Icon = Icon {
    path: "M12 5v16M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z",
    mirrored: false,
};
/// Lucide's `badge-check`.
pub const BADGE_CHECK: Icon = Icon {
    path: "M3.85 8.62a4 4 0 0 1 4.78-4.77 4 4 0 0 1 6.74 0 4 4 0 0 1 4.78 4.78 4 4 0 0 1 0 6.74 4 4 0 0 1-4.77 4.78 4 4 0 0 1-6.75 0 4 4 0 0 1-4.78-4.77 4 4 0 0 1 0-6.76ZM16 9l-5.5 5.5L8 12",
    mirrored: false,
};
/// Lucide's `id-card`.
pub const ID_CARD: Icon = Icon {
    path: "M13 19a4 4 0 00-8 0M16 10h2M16 14h2M6 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2-2v-10a2 2 0 0 1 2-2z",
    mirrored: false,
};
/// Lucide's `table-2`.
pub const TABLE: Icon = Icon {
    path: "M3 9h18M9 3v18M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2-2v-14a2 2 0 0 1 2-2z",
    mirrored: false,
};
/// Lucide's `layout-dashboard`.
pub const LAYOUT: Icon = Icon {
    path: "M4 3h5a1 1 0 0 1 1 1v7a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1-1v-7a1 1 0 0 1 1-1zM15 3h5a1 1 0 0 1 1 1v3a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1-1v-3a1 1 0 0 1 1-1zM15 12h5a1 1 0 0 1 1 1v7a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1-1v-7a1 1 0 0 1 1-1zM4 16h5a1 1 0 0 1 1 1v3a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1-1v-3a1 1 0 0 1 1-1z",
    mirrored: false,
};
/// Lucide's `headset`.
pub const HEADSET: Icon = Icon {
    path: "M3 11h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-5Zm0 0a9 9 0 1 1 18 0m0 0v5a2 2 0 0 1-2 2h-1a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2h3ZM21 16v2a4 4 0 0 1-4 4h-5",
    mirrored: false,
};
/// Lucide's `video`.
pub const VIDEO: Icon = Icon {
    path: "M16 13l5.223 3.482a.5.5 0 0 0 .777-.416V7.87a.5.5 0 0 0-.752-.432L16 10.5M4 6h10a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2-2v-8a2 2 0 0 1 2-2z",
    mirrored: false,
};
/// Lucide's `thumbs-up`.
pub const THUMBS_UP: Icon = Icon {
    path: "M15 5.88 14 10h5.83a2 2 0 0 1 1.92 2.56l-2.33 8A2 2 0 0 1 17.5 22H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h2.76a2 2 0 0 0 1.79-1.11L12 2a3.13 3.13 0 0 1 3 3.88ZM7 10v12",
    mirrored: false,
};
/// Lucide's `thumbs-down`.
pub const THUMBS_DOWN: Icon = Icon {
    path: "M9 18.12 10 14H4.17a2 2 0 0 1-1.92-2.56l2.33-8A2 2 0 0 1 6.5 2H20a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-2.76a2 2 0 0 0-1.79 1.11L12 22a3.13 3.13 0 0 1-3-3.88ZM17 14V2",
    mirrored: false,
};
/// Lucide's `star`.
pub const STAR: Icon = Icon {
    path: "M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z",
    mirrored: false,
};
/// Lucide's `ellipsis`.
pub const ELLIPSIS: Icon = Icon {
    path: "M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M4 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0",
    mirrored: false,
};
/// Lucide's `globe`.
pub const GLOBE: Icon = Icon {
    path: "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20M2 12h20",
    mirrored: false,
};
