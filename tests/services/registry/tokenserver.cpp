// SPDX-License-Identifier: MIT
#include "tokenserver.h"

#include "tests/support/sandbox.h"

#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace decant::test {

namespace {

/// The registry forgives clocks that differ by that much (distribution 2.8, registry/auth/token).
constexpr qint64 kLeeway = 60;

QByteArray encoded(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject& object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// All values of a query, decoded ("+" is a space in a form).
QString values(const QByteArray& query, const QString& name)
{
    QByteArray plain = query;
    plain.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(plain))
        .allQueryItemValues(name, QUrl::FullyDecoded)
        .join(u' ');
}

}  // namespace

TokenServer::TokenServer()
{
    auto* server = new QTcpServer;
    server->listen(QHostAddress::LocalHost);
    m_port = server->serverPort();
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
        while (QTcpSocket* client = server->nextPendingConnection()) {
            QObject::connect(client, &QTcpSocket::readyRead, client,
                             [this, client] { serve(*client); });
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    server->moveToThread(&m_thread);
    m_thread.start();
}

TokenServer::~TokenServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString TokenServer::realm() const
{
    return u"http://127.0.0.1:%1/token"_s.arg(m_port);
}

void TokenServer::signWith(const std::string& keyFile, const std::string& certificateFile)
{
    const auto certificates =
        QSslCertificate::fromPath(QString::fromStdString(certificateFile), QSsl::Pem);
    const std::scoped_lock lock(m_mutex);
    m_keyFile = QString::fromStdString(keyFile);
    m_certificate = certificates.isEmpty() ? QByteArray() : certificates.front().toDer().toBase64();
}

void TokenServer::setValidity(Validity validity)
{
    const std::scoped_lock lock(m_mutex);
    m_validity = validity;
    m_asked.clear();
}

void TokenServer::takeIdentityTokens(bool take)
{
    const std::scoped_lock lock(m_mutex);
    m_identityTokens = take;
    m_asked.clear();
}

std::vector<TokenServer::Asked> TokenServer::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

void TokenServer::serve(QTcpSocket& client)
{
    const QByteArray seen = client.peek(client.bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = seen.left(end);
    const qsizetype at = head.toLower().indexOf("content-length: ");
    const qsizetype length =
        at < 0 ? 0 : head.mid(at + 16, head.indexOf('\r', at) - at - 16).toLongLong();
    if (seen.size() < end + 4 + length)
        return;
    client.readAll();
    const std::scoped_lock lock(m_mutex);
    answer(client, head, seen.mid(end + 4, length));
}

void TokenServer::answer(QTcpSocket& client, const QByteArray& head, const QByteArray& body)
{
    const QByteArray method = head.left(head.indexOf(' '));
    const QByteArray path = head.left(head.indexOf(" HTTP/")).mid(method.size() + 1);
    const QByteArray query = method == "POST" ? body : path.mid(path.indexOf('?') + 1);
    const QByteArray scopes = values(query, u"scope"_s).toUtf8();
    QByteArray status = "200 OK";
    bool mayPush = true;
    if (method == "POST") {
        if (!m_identityTokens)
            status = "405 Method Not Allowed";
        else if (values(query, u"grant_type"_s) != u"refresh_token"_s
                 || values(query, u"refresh_token"_s) != u"identity"_s
                 || values(query, u"client_id"_s).isEmpty())
            status = "400 Bad Request";
    } else if (head.contains("Authorization: ")) {
        if (!head.contains(
                QByteArray("Authorization: Basic " + QByteArray("user:secret").toBase64())))
            status = "401 Unauthorized";
    } else {
        mayPush = false;
    }
    if (values(query, u"service"_s) != u"decant"_s)
        status = "400 Bad Request";
    const bool given = status.startsWith("200");
    m_asked.push_back({method, scopes, given});

    QJsonObject json;
    if (!given)
        json["error"_L1] = u"invalid_grant"_s;
    else
        json[method == "POST" ? "access_token"_L1 : "token"_L1] =
            QString::fromLatin1(token(scopes, mayPush));
    if (given && m_validity.told > 0)
        json["expires_in"_L1] = m_validity.told;
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    client.write("HTTP/1.1 " + status
                 + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(text.size()) + "\r\n\r\n" + text);
    client.disconnectFromHost();
}

/// A JSON Web Token (RFC 7519) as the distribution project specifies it, signed with RS256.
QByteArray TokenServer::token(const QByteArray& scopes, bool mayPush) const
{
    QJsonArray access;
    for (const QByteArray& scope : scopes.split(' ')) {
        const QList<QByteArray> parts = scope.split(':');
        if (parts.size() != 3)
            continue;
        QJsonArray actions;
        for (const QByteArray& action : parts[2].split(',')) {
            if (mayPush || action == "pull")
                actions << QString::fromLatin1(action);
        }
        access << QJsonObject{{u"type"_s, QString::fromLatin1(parts[0])},
                              {u"name"_s, QString::fromLatin1(parts[1])},
                              {u"actions"_s, actions}};
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject header{{u"typ"_s, u"JWT"_s},
                             {u"alg"_s, u"RS256"_s},
                             {u"x5c"_s, QJsonArray{QString::fromLatin1(m_certificate)}}};
    const QJsonObject claims{{u"iss"_s, u"decant-sandbox"_s},
                             {u"sub"_s, u"user"_s},
                             {u"aud"_s, u"decant"_s},
                             {u"exp"_s, now + m_validity.seconds - kLeeway},
                             {u"nbf"_s, now - kLeeway},
                             {u"iat"_s, now},
                             {u"jti"_s, QUuid::createUuid().toString()},
                             {u"access"_s, access}};
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    const Ran signature =
        run(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-sign"_s, m_keyFile}, {}, text);
    return text + '.' + encoded(QByteArray::fromStdString(signature.output));
}

}  // namespace decant::test
