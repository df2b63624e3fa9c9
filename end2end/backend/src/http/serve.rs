//! The listening socket and its connections.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tower::ServiceExt;

/// How long a connection may take over the header of a request; slower ones hold sockets open on purpose.
const HEADER_TIME: Duration = Duration::from_secs(10);
/// The most a request's header may hold.
const HEADER_BYTES: usize = 16 * 1_024;

/// Lets a handler break its own connection off, as a failing network would.
#[derive(Debug, Clone, Default)]
pub struct Breaker(Arc<Notify>);

impl Breaker {
    /// Resets the connection.
    pub fn break_off(&self) {
        self.0.notify_one();
    }
}

/// Serves until `stop` ends, then lets running requests finish for at most `grace`.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()>,
    grace: Duration,
) {
    let connections = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, address)) => connection(stream, address, router.clone(), &connections),
                Err(error) => {
                    // Out of file handles, most likely: wait for some to come back.
                    tracing::warn!(kind = ?error.kind(), "accept");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
            () = &mut stop => break,
        }
    }
    drop(listener);
    if tokio::time::timeout(grace, connections.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("some requests did not end in time");
    }
}

fn connection(
    stream: TcpStream,
    address: SocketAddr,
    router: Router,
    connections: &GracefulShutdown,
) {
    let _ = stream.set_nodelay(true);
    let breaker = Breaker::default();
    let service_breaker = breaker.clone();
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(address));
        request.extensions_mut().insert(service_breaker.clone());
        router.clone().oneshot(request)
    });
    // A second handle on the socket, to reset it while the first is at work.
    let handle = stream
        .into_std()
        .and_then(|stream| Ok((stream.try_clone()?, stream)));
    let Ok((second, first)) = handle else { return };
    let (Ok(stream), Ok(second)) = (TcpStream::from_std(first), TcpStream::from_std(second)) else {
        return;
    };
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(HEADER_BYTES.max(8_192))
        .serve_connection(TokioIo::new(stream), service);
    let served = connections.watch(served);
    tokio::spawn(async move {
        tokio::select! {
            // A connection that ends badly is the client's business.
            _ = served => {}
            () = breaker.0.notified() => {
                let _ = second.set_zero_linger();
            }
        }
    });
}
