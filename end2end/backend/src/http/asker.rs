//! Whom a request comes from, as far as allowances go.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};

use crate::state::State;

/// The network of the connection's other end, or, behind a proxy, of whom the proxy names; none
/// where neither is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asker(pub Option<Network>);

/// One address of the fourth version, or the block of the sixth that one household or office is
/// given (RIPE-690 advises a /56): whoever has a block has all of its addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

/// The bits of a block's addresses that are its own.
const BLOCK: u128 = u128::MAX << (128 - 56);

impl Network {
    /// The network of an address.
    pub fn of(address: IpAddr) -> Network {
        Network(match address.to_canonical() {
            IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & BLOCK)),
            canonical @ IpAddr::V4(_) => canonical,
        })
    }
}

impl Asker {
    /// Who asks. The proxy's own word is the last of the list; what stands before it anybody can write.
    pub fn of(extensions: &Extensions, headers: &HeaderMap, is_behind_proxy: bool) -> Asker {
        let connection = extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip());
        let named = || {
            let lists = headers.get_all("x-forwarded-for").iter();
            lists
                .filter_map(|list| list.to_str().ok())
                .flat_map(|list| list.split(','))
                .last()
                .and_then(|last| last.trim().parse().ok())
        };
        let address = is_behind_proxy.then(named).flatten().or(connection);
        Asker(address.map(Network::of))
    }
}

impl FromRequestParts<State> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Asker, Infallible> {
        let is_behind_proxy = state.settings.behind_tls_proxy;
        Ok(Asker::of(
            &parts.extensions,
            &parts.headers,
            is_behind_proxy,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(text: &str) -> Network {
        Network::of(text.parse().expect("an address"))
    }

    #[test]
    fn behind_a_proxy_each_person_has_an_allowance_of_their_own() {
        let ask = |forwarded: &[&str], is_behind_proxy| {
            let mut extensions = Extensions::new();
            extensions.insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 9))));
            let mut headers = HeaderMap::new();
            for list in forwarded {
                let value = list.parse().expect("a header's value");
                headers.append("x-forwarded-for", value);
            }
            Asker::of(&extensions, &headers, is_behind_proxy)
        };
        let is = |text| Asker(Some(network(text)));
        assert_eq!(ask(&["192.0.2.1"], true), is("192.0.2.1"));
        let lists = ["192.0.2.1, 192.0.2.9", "2001:db8::1"];
        assert_eq!(ask(&lists, true), is("2001:db8::1"));
        assert_eq!(ask(&["192.0.2.1, nonsense"], true), is("127.0.0.1"));
        assert_eq!(ask(&[], true), is("127.0.0.1"));
        assert_eq!(
            ask(&["192.0.2.1"], false),
            is("127.0.0.1"),
            "nobody stands in front"
        );
    }

    #[test]
    fn asvs_6_3_1_a_block_of_addresses_is_one_asker() {
        let one = network("2001:db8:1:2200::1");
        assert_eq!(one, network("2001:db8:1:22ff:ffff::9"));
        assert_ne!(one, network("2001:db8:1:2300::1"));
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
        assert_eq!(network("::ffff:192.0.2.1"), network("192.0.2.1"));
    }
}
