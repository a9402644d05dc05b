// SPDX-License-Identifier: MIT
#include "services/support/httpclient.h"
#include "services/support/url.h"
#include "tests/services/engine/enginetesting.h"

#include <QTest>

#include <atomic>
#include <cstring>
#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace decant;
using namespace decant::test;

namespace {

/// A server on a free port of the loopback that does what a function says with each connection.
class Server {
public:
    using Serve = std::function<void(int)>;

    explicit Server(Serve serve)
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), length);
        ::listen(m_listener, 8);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this, serve = std::move(serve)] {
            for (;;) {
                const int connection = ::accept(m_listener, nullptr, nullptr);
                if (connection < 0)
                    return;
                ++m_connections;
                serve(connection);
                ::close(connection);
            }
        });
    }
    ~Server()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] std::string url(const std::string& path = "/") const
    {
        return "http://127.0.0.1:" + std::to_string(m_port) + path;
    }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    int m_listener;
    std::uint16_t m_port = 0;
    std::atomic<int> m_connections = 0;
    std::thread m_thread;
};

void answer(int connection, const std::string& text)
{
    ::send(connection, text.data(), text.size(), MSG_NOSIGNAL);
}

/// Reads until `end` has come; what was read.
std::string readUntil(int connection, const std::string& end)
{
    std::string text;
    char byte = 0;
    while (!text.ends_with(end) && ::recv(connection, &byte, 1, 0) == 1)
        text += byte;
    return text;
}

HttpRequest get(const std::string& url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

}  // namespace

class tst_HttpClient : public QObject {
    Q_OBJECT

private slots:
    void responseIsTakenApart()
    {
        std::string asked;
        const Server server([&](int connection) {
            for (int i = 0; i < 2; ++i) {
                asked = readUntil(connection, "\r\n\r\n");
                answer(connection,
                       "HTTP/1.1 404 Not Found\r\nX-Some-Thing:  a: b \r\nContent-Length: "
                       "4\r\n\r\ngone");
            }
        });
        RecordingContext context;
        HttpClient client;
        HttpRequest request = get(server.url("/x?token=secret"));
        request.headers = {{"Authorization", "Basic eA=="}};
        for (int i = 0; i < 2; ++i) {
            const auto response = client.request(request, context);
            QVERIFY(response);
            QCOMPARE(response->status, 404);
            QCOMPARE(response->header("x-some-thing"), std::string("a: b"));
            QCOMPARE(response->header("absent"), std::string());
            QCOMPARE(response->body, std::string("gone"));
        }
        QCOMPARE(server.connections(), 1);
        QVERIFY(asked.find("Authorization: Basic eA==\r\n") != std::string::npos);
        QVERIFY(asked.find("Expect") == std::string::npos);
        request.headers = {{"X", "a\r\nY: b"}};
        const auto injected = client.request(request, context);
        QVERIFY(!injected);
        QCOMPARE(injected.error().code, Error::Code::InvalidInput);
    }

    void sourceIsSentChunked()
    {
        std::string got;
        const Server server([&](int connection) {
            got = readUntil(connection, "0\r\n\r\n");
            answer(connection, "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\nok");
        });
        RecordingContext context;
        HttpClient client;
        HttpRequest request = get(server.url());
        request.method = "PATCH";
        int pieces = 3;
        request.source = [&](std::span<char> into) -> Result<std::size_t> {
            if (pieces-- == 0)
                return std::size_t{0};
            std::memcpy(into.data(), "piece", 5);
            return std::size_t{5};
        };
        std::string body;
        request.sink = [&](std::span<const char> bytes) {
            body.append(bytes.data(), bytes.size());
            return true;
        };
        const auto response = client.request(request, context);
        QVERIFY2(response, response ? "" : response.error().detail.english().c_str());
        QCOMPARE(response->status, 201);
        QCOMPARE(body, std::string("ok"));
        QVERIFY(got.starts_with("PATCH / HTTP/1.1\r\n"));
        QVERIFY(got.find("5\r\npiece\r\n5\r\npiece\r\n5\r\npiece\r\n0\r\n\r\n")
                != std::string::npos);

        request.source = [](std::span<char>) -> Result<std::size_t> {
            return Error{Error::Code::NoSpace, Error::Area::Registry, "blob", say("why"), {}};
        };
        const auto broken = client.request(request, context);
        QVERIFY(!broken);
        QCOMPARE(broken.error().what, std::string("blob"));
        QCOMPARE(client.lastFailure(), HttpFailure::Source);
    }

    /// A server that refuses answers at once and closes while we still send.
    void earlyAnswerEndsTheUpload()
    {
        const Server server([](int connection) {
            readUntil(connection, "\r\n\r\n");
            answer(connection,
                   "HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 3\r\n\r\nbig");
        });
        RecordingContext context;
        HttpClient client;
        HttpRequest request = get(server.url());
        request.method = "PUT";
        request.source = [](std::span<char> into) -> Result<std::size_t> { return into.size(); };
        for (int i = 0; i < 20; ++i) {
            const auto response = client.request(request, context);
            QVERIFY2(response, response ? "" : response.error().detail.english().c_str());
            QCOMPARE(response->status, 413);
        }
    }

    void cancelWhileNothingComes()
    {
        const Server server([](int connection) { readUntil(connection, "never"); });
        RecordingContext context;
        HttpClient client;
        std::thread canceller([&] {
            while (server.connections() == 0)
                std::this_thread::yield();
            context.cancel();
        });
        const auto response = client.request(get(server.url()), context);
        const double seconds = context.secondsSinceCancel();
        canceller.join();
        QVERIFY(!response);
        QCOMPARE(response.error().code, Error::Code::Cancelled);
        QCOMPARE(client.lastFailure(), HttpFailure::Cancelled);
        QVERIFY2(seconds < 0.2, std::to_string(seconds).c_str());
    }

    void failures()
    {
        RecordingContext context;
        HttpOptions options;
        options.inactivityTimeout = std::chrono::seconds(1);
        HttpClient client(options);
        const auto failure = [&](const std::string& url) {
            const auto response = client.request(get(url), context);
            return response ? HttpFailure::None : client.lastFailure();
        };
        QCOMPARE(failure("http://127.0.0.1:1/"), HttpFailure::Connect);
        QCOMPARE(failure("http://nosuch.invalid/"), HttpFailure::Resolve);
        {
            const Server silent([](int connection) { readUntil(connection, "never"); });
            QCOMPARE(failure(silent.url()), HttpFailure::Timeout);
        }
        const Server plain([](int connection) {
            readUntil(connection, "\n");
            answer(connection, "HTTP/1.1 400 Bad\r\n\r\n");
        });
        QCOMPARE(failure("https" + plain.url().substr(4)), HttpFailure::Tls);
        const Server cut([](int connection) {
            readUntil(connection, "\r\n\r\n");
            answer(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this");
        });
        QCOMPARE(failure(cut.url()), HttpFailure::Broken);
        QCOMPARE(failure("ftp://127.0.0.1/"), HttpFailure::Other);
        const auto response = client.request(get("http://user:pw@127.0.0.1:1/p?token=s"), context);
        QVERIFY(!response);
        QCOMPARE(response.error().what, std::string("http://127.0.0.1:1/p"));
        QVERIFY(response.error().detail.english().find("pw") == std::string::npos);
    }

    void encoding() { QCOMPARE(urlEncoded("a b/ü~"), std::string("a%20b%2F%C3%BC~")); }
};

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
