// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace decant::test {

/// What goes wrong with requests whose first line fits.
struct Fault {
    enum class Kind {
        Status,
        ResetAfter,
        CutAnswer,
        Delay,  ///< passes the request on after that many milliseconds
        Throttle,  ///< rests 5 ms after each so many bytes of the body
    };
    QRegularExpression request;  ///< against "PATCH /v2/…"
    Kind kind = Kind::Status;
    int value = 503;  ///< status, number of bytes or milliseconds
    int times = 1;
    QByteArray headers = {};  ///< of the answer, each with "\r\n"
};

/// Makes the proxy speak TLS on both sides.
struct ProxyTls {
    QString caFile;  ///< of the server behind
    QString certificateFile;  ///< the proxy's own
    QString keyFile;
};

/// Stands between a client and an HTTP server on loopback, and spoils what it is told to. With a
/// token it also demands "Authorization: Bearer <token>" and hands tokens out at /token for the
/// password of user:secret, each good for one use count.
class FaultProxy {
public:
    explicit FaultProxy(quint16 upstream, std::optional<ProxyTls> tls = {});
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    void setFaults(std::vector<Fault> faults);
    /// Tokens are wanted from now on, each valid for `uses` requests.
    void demandTokens(int uses);
    [[nodiscard]] int tokensGiven() const;
    /// First lines of all requests so far.
    [[nodiscard]] std::vector<QByteArray> requests() const;

private:
    friend class ProxyConnection;
    /// The fault for this request, taken off the list.
    [[nodiscard]] std::unique_ptr<Fault> take(const QByteArray& line);

    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
    std::vector<QByteArray> m_requests;
    int m_tokenUses = 0;
    int m_usesLeft = 0;
    int m_tokens = 0;
    quint16 m_upstream;
    std::optional<ProxyTls> m_tls;
    quint16 m_port = 0;
    QThread m_thread;
    QObject* m_server = nullptr;
};

}  // namespace decant::test
