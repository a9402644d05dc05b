// SPDX-License-Identifier: MIT
#include "faultproxy.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace decant::test {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Clients of a TLS proxy are encrypted before anybody sees them.
class TlsServer : public QTcpServer {
public:
    explicit TlsServer(const ProxyTls& tls)
        : m_certificate(contentOf(tls.certificateFile))
        , m_key(contentOf(tls.keyFile), QSsl::Ec)
    {
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
};

}  // namespace

/// One client: reads its requests one by one and passes each on, or spoils it.
class ProxyConnection : public QObject {
public:
    ProxyConnection(FaultProxy& proxy, QTcpSocket* client)
        : QObject(client)
        , m_proxy(&proxy)
        , m_client(client)
        , m_server(proxy.m_tls ? new QSslSocket(this) : new QTcpSocket(this))
    {
        if (proxy.m_tls) {
            auto* encrypted = static_cast<QSslSocket*>(m_server);
            QSslConfiguration configuration = encrypted->sslConfiguration();
            configuration.setCaCertificates({QSslCertificate(contentOf(proxy.m_tls->caFile))});
            encrypted->setSslConfiguration(configuration);
            encrypted->connectToHostEncrypted(QStringLiteral("127.0.0.1"), proxy.m_upstream);
        } else {
            m_server->connectToHost(QHostAddress::LocalHost, proxy.m_upstream);
        }
        connect(m_client, &QTcpSocket::readyRead, this, [this] { fromClient(); });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { fromServer(); });
        connect(m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        connect(m_client, &QTcpSocket::disconnected, m_client, &QObject::deleteLater);
    }

private:
    void fromClient()
    {
        m_input += m_client->readAll();
        if (!m_proxy->m_tls
            && m_input.startsWith('\x16')) {  // a TLS greeting: there is only HTTP here
            m_closed = true;
            m_client->abort();
            return;
        }
        while (!m_input.isEmpty() && !m_closed && !m_resting) {
            if (m_left != 0) {
                body();
                continue;
            }
            const qsizetype end = m_input.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = m_input.left(end + 4);
            m_input.remove(0, end + 4);
            if (!request(head))
                return;
        }
        if (m_closed)
            m_input.clear();  // what follows a refused request is read and thrown away
    }

    void body()
    {
        const qint64 take = std::min<qint64>(m_left, m_input.size());
        m_sent += take;
        if (m_fault && m_fault->kind == Fault::Kind::ResetAfter && m_sent > m_fault->value) {
            m_closed = true;
            m_server->abort();
            m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            m_client->abort();
            return;
        }
        m_server->write(m_input.left(take));
        m_input.remove(0, take);
        m_left -= take;
        if (m_fault && m_fault->kind == Fault::Kind::Throttle
            && m_sent - m_restedAt > m_fault->value) {
            m_restedAt = m_sent;
            rest(5);
        }
    }

    void rest(int milliseconds)
    {
        m_resting = true;
        QTimer::singleShot(milliseconds, this, [this] {
            m_resting = false;
            fromClient();
        });
    }

    static QByteArray field(const QByteArray& head, const QByteArray& name)
    {
        const qsizetype at = head.toLower().indexOf(QByteArray("\r\n" + name + ": "));
        if (at < 0)
            return {};
        const qsizetype start = at + name.size() + 4;
        return head.mid(start, head.indexOf("\r\n", start) - start);
    }

    /// False once the connection is given up.
    bool request(const QByteArray& head)
    {
        const QByteArray line = head.left(head.indexOf(" HTTP/"));
        m_fault = m_proxy->take(line);
        m_sent = 0;
        m_restedAt = 0;
        m_left = field(head, "content-length").toLongLong();
        if (m_fault && m_fault->kind == Fault::Kind::Status) {
            refuse(QByteArray::number(m_fault->value) + " Fault", m_fault->headers,
                   R"({"errors":[{"code":"INJECTED","message":"spoilt on the way"}]})");
            return false;
        }
        if (m_fault && m_fault->kind == Fault::Kind::ResetAfter && m_left == 0) {
            m_closed = true;
            m_client->abort();
            return false;
        }
        if (m_fault && m_fault->kind == Fault::Kind::Delay)
            rest(m_fault->value);
        m_answerLeft = m_fault && m_fault->kind == Fault::Kind::CutAnswer ? m_fault->value : -1;
        return authorised(head, line);
    }

    bool authorised(const QByteArray& head, const QByteArray& line)
    {
        const QByteArray given = field(head, "authorization");
        QByteArray forwarded = head;
        {
            const std::scoped_lock lock(m_proxy->m_mutex);
            if (m_proxy->m_tokenUses > 0) {
                if (line.startsWith("GET /token")) {
                    const bool known = given == "Basic " + QByteArray("user:secret").toBase64();
                    if (known) {
                        ++m_proxy->m_tokens;
                        m_proxy->m_usesLeft = m_proxy->m_tokenUses;
                    }
                    refuse(known ? "200 OK" : "401 Unauthorized", {},
                           known ? R"({"token":"t)" + QByteArray::number(m_proxy->m_tokens)
                                   + R"(","expires_in":300})"
                                 : QByteArray(R"({"details":"incorrect username or password"})"));
                    return false;
                }
                const QByteArray wanted = "Bearer t" + QByteArray::number(m_proxy->m_tokens);
                if (given != wanted || m_proxy->m_usesLeft-- <= 0) {
                    refuse("401 Unauthorized",
                           "WWW-Authenticate: Bearer realm=\"http://127.0.0.1:"
                               + QByteArray::number(m_proxy->m_port)
                               + "/token\",service=\"proxy\"\r\n",
                           R"({"errors":[{"code":"UNAUTHORIZED","message":"token wanted"}]})");
                    return false;
                }
                forwarded.replace(QByteArray("Authorization: " + given + "\r\n"), QByteArray());
            }
        }
        m_server->write(forwarded);
        return true;
    }

    void refuse(const QByteArray& status, const QByteArray& headers, const QByteArray& body)
    {
        m_closed = true;
        m_client->write("HTTP/1.1 " + status + "\r\n" + headers
                        + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        m_client->disconnectFromHost();
    }

    void fromServer()
    {
        QByteArray answer = m_server->readAll();
        if (m_closed)
            return;
        if (m_answerLeft >= 0) {
            answer.truncate(m_answerLeft);
            m_answerLeft -= answer.size();
        }
        m_client->write(answer);
        if (m_answerLeft == 0) {
            m_closed = true;
            m_client->disconnectFromHost();
        }
    }

    FaultProxy* m_proxy;
    QTcpSocket* m_client;
    QTcpSocket* m_server;
    QByteArray m_input;
    std::unique_ptr<Fault> m_fault;
    qint64 m_left = 0;
    qint64 m_sent = 0;
    qint64 m_restedAt = 0;
    bool m_resting = false;
    qint64 m_answerLeft = -1;
    bool m_closed = false;
};

FaultProxy::FaultProxy(quint16 upstream, std::optional<ProxyTls> tls)
    : m_upstream(upstream)
    , m_tls(std::move(tls))
{
    QTcpServer* server = m_tls ? new TlsServer(*m_tls) : new QTcpServer;
    server->listen(QHostAddress::LocalHost);
    m_port = server->serverPort();
    m_server = server;
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
        while (QTcpSocket* client = server->nextPendingConnection())
            new ProxyConnection(*this, client);
    });
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    server->moveToThread(&m_thread);
    m_thread.start();
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::setFaults(std::vector<Fault> faults)
{
    const std::scoped_lock lock(m_mutex);
    m_faults = std::move(faults);
    m_requests.clear();
}

void FaultProxy::demandTokens(int uses)
{
    const std::scoped_lock lock(m_mutex);
    m_tokenUses = uses;
    m_usesLeft = 0;
    m_tokens = 0;
}

int FaultProxy::tokensGiven() const
{
    const std::scoped_lock lock(m_mutex);
    return m_tokens;
}

std::vector<QByteArray> FaultProxy::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

std::unique_ptr<Fault> FaultProxy::take(const QByteArray& line)
{
    const std::scoped_lock lock(m_mutex);
    m_requests.push_back(line);
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (!fault->request.match(QString::fromLatin1(line)).hasMatch())
            continue;
        auto taken = std::make_unique<Fault>(*fault);
        if (--fault->times == 0)
            m_faults.erase(fault);
        return taken;
    }
    return nullptr;
}

}  // namespace decant::test
