// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>

#include <mutex>
#include <vector>

class QTcpSocket;

namespace decant::test {

/// Hands out signed tokens for a registry that trusts its key (sandbox.sh registry start --token),
/// as the token and the OAuth2 endpoints of the distribution project do: GET with the password of
/// user:secret, POST with the refresh token "identity". Without credentials a token may only pull.
class TokenServer {
public:
    /// What somebody asked for a token with.
    struct Asked {
        QByteArray method;
        QByteArray scopes;  ///< separated by spaces
        bool given = false;
    };
    /// How long tokens are good, and what is said about it.
    struct Validity {
        int seconds = 300;
        int told = 300;  ///< 0: nothing
    };

    TokenServer();
    ~TokenServer();
    TokenServer(const TokenServer&) = delete;
    TokenServer& operator=(const TokenServer&) = delete;

    [[nodiscard]] QString realm() const;
    /// Before the first request.
    void signWith(const std::string& keyFile, const std::string& certificateFile);
    /// Forgets what was asked.
    void setValidity(Validity validity);
    /// Whether POST is answered at all; 405 otherwise.
    void takeIdentityTokens(bool take);
    [[nodiscard]] std::vector<Asked> asked() const;

private:
    void serve(QTcpSocket& client);
    void answer(QTcpSocket& client, const QByteArray& head, const QByteArray& body);
    [[nodiscard]] QByteArray token(const QByteArray& scopes, bool mayPush) const;

    mutable std::mutex m_mutex;
    QString m_keyFile;
    QByteArray m_certificate;  ///< DER in base64
    Validity m_validity;
    bool m_identityTokens = true;
    std::vector<Asked> m_asked;
    quint16 m_port = 0;
    QThread m_thread;
};

}  // namespace decant::test
