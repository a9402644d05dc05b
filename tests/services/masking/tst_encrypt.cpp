// SPDX-License-Identifier: MIT
#include "services/masking/columnmasker.h"
#include "services/masking/ff1.h"

#include <QByteArray>
#include <QtTest>

#include <cmath>
#include <unordered_set>

using namespace decant;

namespace {

constexpr std::string_view kAlphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

std::vector<std::uint16_t> numerals(const std::string& text)
{
    std::vector<std::uint16_t> all;
    for (const char c : text)
        all.push_back(static_cast<std::uint16_t>(kAlphabet.find(c)));
    return all;
}

std::string textOf(const std::vector<std::uint16_t>& all)
{
    std::string text;
    for (const std::uint16_t numeral : all)
        text += kAlphabet[numeral];
    return text;
}

std::vector<std::uint8_t> bytes(const char* hex)
{
    const QByteArray decoded = QByteArray::fromHex(hex);
    return {decoded.begin(), decoded.end()};
}

ColumnType textType(int maxLength = -1)
{
    ColumnType type;
    type.family = TypeFamily::Text;
    type.base = type.name = "text";
    type.maxLength = maxLength;
    return type;
}

std::unique_ptr<ColumnMasker> fpe(Value::Table parameters, std::string* problem = nullptr)
{
    ColumnMask mask;
    mask.rule = {"encrypt.fpe", std::move(parameters)};
    mask.keyDomain = "fpe";
    auto made = makeColumnMasker(
        mask, textType(),
        *MaskKey::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
    if (!made && problem != nullptr)
        *problem = made.error().detail.english();
    return made ? std::move(*made) : nullptr;
}

std::string masked(ColumnMasker& masker, const std::string& value)
{
    std::string out;
    return masker.mask(value, out) ? out : "<null>";
}

/// The kind of each character.
std::string layout(const std::string& text)
{
    std::string kinds;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            kinds += '9';
        else if (c >= 'a' && c <= 'z')
            kinds += 'a';
        else
            kinds += c >= 'A' && c <= 'Z' ? 'A' : c;
    }
    return kinds;
}

}  // namespace

class tst_Encrypt : public QObject {
    Q_OBJECT

private slots:
    void ff1Vectors_data();
    void ff1Vectors();
    void ff1OfLargeRadix();
    void ff1RefusesWhatItCannotDo();
    void shortestTextHasAMillionFellows();
    void aMillionValuesStayDifferent();
    void smallDomainsArePermuted();
    void layoutStays_data();
    void layoutStays();
    void kindsOfOneValueDependOnEachOther();
    void whatIsInNoAlphabetDoesNotStay();
    void neverEqualMovesEveryValue();
    void badAlphabetsAreRefused();
};

void tst_Encrypt::ff1Vectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<unsigned>("radix");
    QTest::addColumn<QByteArray>("tweak");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("cipher");
    const QByteArray key128 = "2B7E151628AED2A6ABF7158809CF4F3C";
    const QByteArray key192 = key128 + "EF4359D8D580AA4F";
    const QByteArray key256 = key192 + "7F036D6F04FC6A94";
    const QByteArray digits = "0123456789";
    const QByteArray letters = "0123456789abcdefghi";
    const QByteArray tweak10 = "39383736353433323130";
    const QByteArray tweak36 = "3737373770717273373737";
    // The samples that NIST publishes for FF1, "FF1samples.pdf", all nine.
    QTest::newRow("NIST 1") << key128 << 10U << QByteArray() << digits << QByteArray("2433477484");
    QTest::newRow("NIST 2") << key128 << 10U << tweak10 << digits << QByteArray("6124200773");
    QTest::newRow("NIST 3") << key128 << 36U << tweak36 << letters
                            << QByteArray("a9tv40mll9kdu509eum");
    QTest::newRow("NIST 4") << key192 << 10U << QByteArray() << digits << QByteArray("2830668132");
    QTest::newRow("NIST 5") << key192 << 10U << tweak10 << digits << QByteArray("2496655549");
    QTest::newRow("NIST 6") << key192 << 36U << tweak36 << letters
                            << QByteArray("xbj3kv35jrawxv32ysr");
    QTest::newRow("NIST 7") << key256 << 10U << QByteArray() << digits << QByteArray("6657667009");
    QTest::newRow("NIST 8") << key256 << 10U << tweak10 << digits << QByteArray("1001623463");
    QTest::newRow("NIST 9") << key256 << 36U << tweak36 << letters
                            << QByteArray("xs8a0azh2avyalyzuwd");
    // Halves that do not fit into a machine word; from another implementation, with big integers.
    QTest::newRow("57 digits") << key256 << 10U << tweak10 << (digits.repeated(6)).left(57)
                               << QByteArray("26539855368212508240282362689234391595890102983496711"
                                             "2365");
    QTest::newRow("101 letters, long tweak")
        << key256 << 36U << tweak36.repeated(3)
        << QByteArray(kAlphabet.data(), static_cast<int>(kAlphabet.size())).repeated(3).left(101)
        << QByteArray("06bzu08ogrydn7344mwgtq6rv4g63u60k2qbkm46xk5h8k54u82aj29l67476gjsvik3ju3er81n"
                      "k8pjkjya04z0z2qnrvrfy3uvh");
    QTest::newRow("131 bits")
        << key128 << 2U << QByteArray() << QByteArray("01").repeated(80).left(131)
        << QByteArray("001001001001111111011101111111110010101101100011010110010011010111000011100"
                      "11100011111000111000101111111110100000010111110011000100");
}

void tst_Encrypt::ff1Vectors()
{
    QFETCH(QByteArray, key);
    QFETCH(unsigned, radix);
    QFETCH(QByteArray, tweak);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, cipher);
    auto ff1 = Ff1::make(bytes(key.constData()), radix);
    QVERIFY(ff1.has_value());
    const std::vector<std::uint8_t> tweakBytes = bytes(tweak.constData());
    std::vector<std::uint16_t> text = numerals(plain.toStdString());
    ff1->encrypt(tweakBytes, text);
    QCOMPARE(textOf(text), cipher.toStdString());
    ff1->decrypt(tweakBytes, text);
    QCOMPARE(textOf(text), plain.toStdString());
}

void tst_Encrypt::ff1OfLargeRadix()
{
    auto ff1 = Ff1::make(bytes("2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F"), 65536);
    QVERIFY(ff1.has_value());
    std::vector<std::uint16_t> text;
    for (unsigned i = 0; i < 9; ++i)
        text.push_back(static_cast<std::uint16_t>(i * 6553));
    const std::vector<std::uint16_t> plain = text;
    ff1->encrypt(bytes("78"), text);
    QCOMPARE(
        text,
        (std::vector<std::uint16_t>{9240, 32443, 13461, 3009, 33092, 56000, 32013, 32706, 28536}));
    ff1->decrypt(bytes("78"), text);
    QCOMPARE(text, plain);
}

void tst_Encrypt::ff1RefusesWhatItCannotDo()
{
    const std::vector<std::uint8_t> key(16);
    QVERIFY(!Ff1::make(key, 1));
    QVERIFY(!Ff1::make(key, 65537));
    const auto refused = Ff1::make(std::vector<std::uint8_t>(15), 10);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == Error::Code::InvalidInput);
}

void tst_Encrypt::shortestTextHasAMillionFellows()
{
    const std::vector<std::uint8_t> key(32);
    QCOMPARE(Ff1::make(key, 10)->minLength(), std::size_t{6});
    QCOMPARE(Ff1::make(key, 2)->minLength(), std::size_t{20});
    QCOMPARE(Ff1::make(key, 26)->minLength(), std::size_t{5});
    QCOMPARE(Ff1::make(key, 65536)->minLength(), std::size_t{2});
}

void tst_Encrypt::aMillionValuesStayDifferent()
{
    const auto masker = fpe({});
    std::unordered_set<std::string> seen;
    constexpr int kCount = 1'000'000;
    seen.reserve(kCount);
    for (int i = 0; i < kCount; ++i) {
        std::string value = std::to_string(1'000'000 + i);
        value = "AB-" + value.substr(1);
        const std::string out = masked(*masker, value);
        if (out.size() != value.size() || !seen.insert(out).second)
            QFAIL(value.c_str());
    }
}

void tst_Encrypt::smallDomainsArePermuted()
{
    const auto masker = fpe({});
    for (const int digits : {1, 2, 3, 5}) {
        std::unordered_set<std::string> seen;
        const int size = static_cast<int>(std::pow(10, digits));
        for (int i = 0; i < size; ++i) {
            const std::string value =
                QString::number(i).rightJustified(digits, QLatin1Char('0')).toStdString();
            const std::string out = masked(*masker, value);
            QCOMPARE(layout(out), layout(value));
            QVERIFY(out != value && seen.insert(out).second);
        }
    }
}

void tst_Encrypt::layoutStays_data()
{
    QTest::addColumn<QString>("value");
    for (const char* value : {"AB-1234-xy", "4111 1111 1111 1111", "x", "Q7", "(030) 123/45",
                              "a-b-c-d-e-f-g-h-i-j", "DE89370400440532013000"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void tst_Encrypt::layoutStays()
{
    QFETCH(QString, value);
    const auto masker = fpe({});
    const std::string out = masked(*masker, value.toStdString());
    QCOMPARE(layout(out), layout(value.toStdString()));
    QVERIFY(out != value.toStdString());
    const auto kept = fpe({{"keep_first", Value(1)}});
    const std::string first = masked(*kept, "ABCDEF-123456");
    QVERIFY(first.starts_with('A') && first != "ABCDEF-123456");
    const auto last = fpe({{"keep_last", Value(4)}, {"alphabet", Value("digits")}});
    QVERIFY(masked(*last, "4111 1111 1111 1234").ends_with("1234"));
}

void tst_Encrypt::kindsOfOneValueDependOnEachOther()
{
    const auto masker = fpe({});
    const std::string a = masked(*masker, "AAAAA-123456");
    const std::string b = masked(*masker, "AAAAA-123457");
    const std::string c = masked(*masker, "AAAAB-123456");
    QVERIFY(a.substr(6) != b.substr(6));
    QVERIFY(a.substr(0, 5) != c.substr(0, 5));
}

void tst_Encrypt::whatIsInNoAlphabetDoesNotStay()
{
    const auto masker = fpe({});
    for (const char* value : {"Müller", "日本語", "...", "Straße 12"}) {
        const std::string out = masked(*masker, value);
        QVERIFY(out.find(value) == std::string::npos);
        QCOMPARE(out.size(), std::size_t{24});
        QCOMPARE(out, masked(*masker, value));
    }
    const auto digits = fpe({{"alphabet", Value("digits")}});
    QVERIFY(masked(*digits, "Anna 123456").find("Anna") == std::string::npos);
    // Longer than anything that is an identifier: no long computation, and nothing of it stays.
    QCOMPARE(masked(*masker, std::string(100'000, '7')).size(), std::size_t{24});
    const auto keepsAll = fpe({{"keep_first", Value(8)}});
    QVERIFY(masked(*keepsAll, "1234").find("1234") == std::string::npos);
}

void tst_Encrypt::neverEqualMovesEveryValue()
{
    const auto masker = fpe({{"alphabet", Value("01")}, {"never_equal", Value(true)}});
    std::unordered_set<std::string> seen;
    for (unsigned i = 0; i < (1U << 20); i += 7) {
        const std::string value =
            QString::number(i, 2).rightJustified(20, QLatin1Char('0')).toStdString();
        const std::string out = masked(*masker, value);
        if (out == value || !seen.insert(out).second)
            QFAIL(value.c_str());
    }
}

void tst_Encrypt::badAlphabetsAreRefused()
{
    for (const char* alphabet : {"x", "aa", "äö", ""}) {
        std::string problem;
        QVERIFY(!fpe({{"alphabet", Value(alphabet)}}, &problem));
        QVERIFY2(problem.find("alphabet") != std::string::npos, problem.c_str());
    }
}

QTEST_APPLESS_MAIN(tst_Encrypt)
#include "tst_encrypt.moc"
