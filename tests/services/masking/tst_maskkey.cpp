// SPDX-License-Identifier: MIT
#include "services/masking/hkdf.h"
#include "services/masking/maskkey.h"

#include <QByteArray>
#include <QTest>

using namespace decant;

class tst_MaskKey : public QObject {
    Q_OBJECT
private slots:
    /// Test cases 1 to 3 of RFC 5869, appendix A.
    void hkdf_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("output");
        const auto range = [](int from, int to) {
            QByteArray out;
            for (int i = from; i <= to; ++i)
                out += static_cast<char>(i);
            return out;
        };
        QTest::newRow("basic") << QByteArray(22, 0x0b) << range(0x00, 0x0c) << range(0xf0, 0xf9)
                               << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db0"
                                             "2d56ecc4c5bf34007208d5b887185865");
        QTest::newRow("long")
            << range(0x00, 0x4f) << range(0x60, 0xaf) << range(0xb0, 0xff)
            << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa9"
                          "7c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3"
                          "db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
        QTest::newRow("without salt and info")
            << QByteArray(22, 0x0b) << QByteArray() << QByteArray()
            << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d20"
                          "1395faa4b61a96c8");
    }
    void hkdf()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, output);
        QByteArray out(output.size() / 2, '\0');
        QVERIFY(hkdfSha256(
            {reinterpret_cast<const std::uint8_t*>(key.constData()),
             static_cast<std::size_t>(key.size())},
            salt.toStdString(), info.toStdString(),
            {reinterpret_cast<std::uint8_t*>(out.data()), static_cast<std::size_t>(out.size())}));
        QCOMPARE(out.toHex(), output);
    }

    void generatedKeysDiffer()
    {
        const auto first = MaskKey::generate();
        const auto second = MaskKey::generate();
        QVERIFY(first && second);
        QVERIFY(first->hex() != second->hex());
        QVERIFY(first->fingerprint() != second->fingerprint());
        QCOMPARE(first->hex().size(), std::size_t{64});
        QCOMPARE(first->fingerprint().size(), std::size_t{16});
    }

    void hexRoundTrip()
    {
        const auto key = MaskKey::generate();
        QVERIFY(key);
        const auto back = MaskKey::fromHex(key->hex());
        QVERIFY(back);
        QCOMPARE(back->hex(), key->hex());
        QCOMPARE(back->fingerprint(), key->fingerprint());
        QVERIFY(back->domainKey("people") == key->domainKey("people"));
        const std::string upper = QByteArray::fromStdString(key->hex()).toUpper().toStdString();
        QCOMPARE(MaskKey::fromHex(upper)->hex(), key->hex());
    }

    void domainsAreSeparate()
    {
        const auto key = MaskKey::fromHex(std::string(64, 'a'));
        QVERIFY(key);
        QVERIFY(key->domainKey("a") != key->domainKey("b"));
        QVERIFY(key->domainKey("") != key->domainKey("a"));
        // The fingerprint is public, so it is no part of any domain key.
        const auto domain = key->domainKey("fingerprint");
        const QByteArray hex = QByteArray(reinterpret_cast<const char*>(domain.data()), 32).toHex();
        QVERIFY(!hex.contains(QByteArray::fromStdString(key->fingerprint())));
    }

    /// Masked data of earlier runs depends on these values: they never change.
    void derivationIsPinned()
    {
        const auto key =
            MaskKey::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        QVERIFY(key);
        QCOMPARE(key->fingerprint(), std::string("10ceaa02b0133754"));
        const auto domain = key->domainKey("people");
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(domain.data()), 32).toHex(),
                 QByteArray("7daf6d2a7f65ab94a929abda3649869ce4ef8494f2e5bfcb054503fd7b90525c"));
    }

    void brokenHex()
    {
        for (const std::string& text :
             {std::string(), std::string(63, 'a'), std::string(65, 'a'), std::string(64, 'g'),
              std::string(32, 'a') + ' ' + std::string(31, 'a')}) {
            const auto key = MaskKey::fromHex(text);
            QVERIFY(!key);
            QVERIFY(key.error().code == Error::Code::InvalidInput);
            QVERIFY(text.empty() || key.error().detail.english().find(text) == std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(tst_MaskKey)
#include "tst_maskkey.moc"
