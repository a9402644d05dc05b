// SPDX-License-Identifier: MIT
#include "services/masking/ff1.h"
#include "services/masking/maskfunction.h"
#include "services/masking/permutation.h"
#include "services/masking/textform.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kUpper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The alphabets of the parameter: characters of one never become those of another.
std::vector<std::string> alphabets(const std::string& name)
{
    const std::string digits(kDigits);
    if (name == "classes")
        return {digits, std::string(kLower), std::string(kUpper)};
    if (name == "digits")
        return {digits};
    if (name == "lower")
        return {std::string(kLower)};
    if (name == "upper")
        return {std::string(kUpper)};
    if (name == "letters")
        return {std::string(kLower).append(kUpper)};
    if (name == "alnum")
        return {(digits + std::string(kLower)).append(kUpper)};
    if (name == "hex")
        return {digits + "abcdef"};
    return {name};
}

/// Neither a letter nor a digit, so it may stay where it is.
bool isPunctuation(unsigned char c)
{
    return c < 0x80 && !isDigit(static_cast<char>(c)) && !isUpper(static_cast<char>(c))
        && !isLower(static_cast<char>(c));
}

/// The characters of each alphabet are encrypted among themselves; the tweak is everything the
/// result tells anyway: the layout, and the characters of the alphabets before. So the layout stays
/// and two values never meet.
class EncryptFpe final : public MaskFunction {
public:
    struct Group {
        std::string alphabet;
        Ff1 cipher;
        SipHash mix;  ///< for texts too short for FF1
    };

    EncryptFpe(const FunctionContext& context, std::vector<Group> groups)
        : m_groups(std::move(groups))
        , m_hash(context.hash("tweak"))
        , m_token(context.hash("token"))
        , m_keepFirst(static_cast<std::size_t>(context.parameters.integer("keep_first")))
        , m_keepLast(static_cast<std::size_t>(context.parameters.integer("keep_last")))
        , m_neverEqual(context.parameters.boolean("never_equal"))
    {
        m_groupOf.fill(kNoGroup);
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            const std::string& alphabet = m_groups[g].alphabet;
            for (std::size_t i = 0; i < alphabet.size(); ++i) {
                const auto c = static_cast<unsigned char>(alphabet[i]);
                m_groupOf[c] = static_cast<std::uint8_t>(g);
                m_numeralOf[c] = static_cast<std::uint8_t>(i);
            }
        }
    }

    bool apply(std::string_view value, std::string_view identity, std::string& out) override
    {
        const std::size_t from = out.size();
        out += value;
        if (value.size() > kLongest || !readLayout(value)) {
            out.resize(from);
            replaceWhole(identity, out);
            return true;
        }
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            encryptGroup(g, out.data() + from);
        return true;
    }

private:
    static constexpr std::uint8_t kNoGroup = 0xff;
    /// Nobody's identifier is longer, and the time grows with the square of the length.
    static constexpr std::size_t kLongest = 512;

    /// Which positions change, and m_seen: the text with those characters blotted out. False where
    /// a letter is of no alphabet, so that it cannot stay.
    bool readLayout(std::string_view value)
    {
        m_changed.clear();
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto c = static_cast<unsigned char>(value[i]);
            if (m_groupOf[c] != kNoGroup)
                m_changed.push_back(static_cast<std::uint32_t>(i));
            else if (!isPunctuation(c))
                return false;
        }
        // A text of punctuation alone, or one that is kept whole, would stay as it is.
        if (m_changed.size() <= m_keepFirst + m_keepLast)
            return false;
        m_changed.erase(m_changed.end() - static_cast<std::ptrdiff_t>(m_keepLast), m_changed.end());
        m_changed.erase(m_changed.begin(),
                        m_changed.begin() + static_cast<std::ptrdiff_t>(m_keepFirst));
        m_seen = value;
        for (const std::uint32_t at : m_changed)
            m_seen[at] = static_cast<char>(0x80 + m_groupOf[static_cast<unsigned char>(value[at])]);
        return true;
    }

    void encryptGroup(std::size_t number, char* text)
    {
        Group& group = m_groups[number];
        m_numerals.clear();
        for (const std::uint32_t at : m_changed) {
            if (m_groupOf[static_cast<unsigned char>(text[at])] == number)
                m_numerals.push_back(m_numeralOf[static_cast<unsigned char>(text[at])]);
        }
        if (m_numerals.empty())
            return;
        const Bits128 tweak = m_hash(m_seen);
        if (m_numerals.size() < group.cipher.minLength())
            permute(group, tweak);
        else
            encrypt(group, tweak);
        std::size_t next = 0;
        for (const std::uint32_t at : m_changed) {
            if (m_groupOf[static_cast<unsigned char>(text[at])] == number) {
                text[at] = group.alphabet[m_numerals[next++]];
                m_seen[at] = text[at];
            }
        }
    }
    void permute(const Group& group, const Bits128& tweak)
    {
        const std::uint64_t radix = group.alphabet.size();
        std::uint64_t size = 1;
        std::uint64_t value = 0;
        for (const std::uint16_t numeral : m_numerals) {
            size *= radix;
            value = value * radix + numeral;
        }
        const Bits128 own{tweak.low, tweak.high ^ size};
        value = Permutation(group.mix, size, own)(value);
        for (std::size_t i = m_numerals.size(); i > 0; --i, value /= radix)
            m_numerals[i - 1] = static_cast<std::uint16_t>(value % radix);
    }
    void encrypt(Group& group, const Bits128& bits)
    {
        std::array<std::uint8_t, 16> tweak{};
        for (std::size_t i = 0; i < 8; ++i) {
            tweak[i] = static_cast<std::uint8_t>(bits.low >> (8 * i));
            tweak[8 + i] = static_cast<std::uint8_t>(bits.high >> (8 * i));
        }
        group.cipher.encrypt(tweak, m_numerals);
        if (!m_neverEqual)
            return;
        // One step around the circle of the encrypted texts, and back: no text stays.
        for (std::size_t i = m_numerals.size(); i > 0; --i) {
            m_numerals[i - 1] =
                static_cast<std::uint16_t>((m_numerals[i - 1] + 1U) % group.alphabet.size());
            if (m_numerals[i - 1] != 0)
                break;
        }
        group.cipher.decrypt(tweak, m_numerals);
    }
    /// A token of the first alphabet that tells nothing of the value.
    void replaceWhole(std::string_view value, std::string& out) const
    {
        constexpr std::size_t kLength = 24;
        KeyedStream random(m_token, value);
        const std::string& alphabet = m_groups.front().alphabet;
        const auto radix = static_cast<std::uint32_t>(alphabet.size());
        for (std::size_t i = 0; i < kLength; ++i)
            out += alphabet[random.small(radix)];
    }

    std::vector<Group> m_groups;
    SipHash m_hash;
    SipHash m_token;
    std::size_t m_keepFirst;
    std::size_t m_keepLast;
    bool m_neverEqual;
    std::array<std::uint8_t, 256> m_groupOf{};
    std::array<std::uint8_t, 256> m_numeralOf{};
    std::vector<std::uint32_t> m_changed;
    std::vector<std::uint16_t> m_numerals;
    std::string m_seen;
};

Error badAlphabet(Sentence detail)
{
    return {Error::Code::InvalidInput, Error::Area::Project, "encrypt.fpe", std::move(detail), {}};
}

Result<MaskFunctionPtr> makeEncryptFpe(const FunctionContext& context)
{
    const std::string name = context.parameters.text("alphabet");
    std::vector<EncryptFpe::Group> groups;
    for (std::string& alphabet : alphabets(name)) {
        std::string sorted = alphabet;
        std::sort(sorted.begin(), sorted.end());
        const bool repeated = std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
        const bool foreign = std::any_of(sorted.begin(), sorted.end(), [](char c) {
            return static_cast<unsigned char>(c) >= 0x7f || c < ' ';
        });
        if (alphabet.size() < 2 || repeated || foreign)
            return badAlphabet(say("alphabet must be a name it knows or at least two different "
                                   "characters of ASCII"));
        const MaskKey::Bytes key = context.key.domainKey(context.domain
                                                         + "\x1f"
                                                           "encrypt.fpe\x1f"
                                                         + alphabet);
        auto cipher = Ff1::make(key, static_cast<unsigned>(alphabet.size()));
        if (!cipher)
            return std::move(cipher).error();
        groups.push_back({alphabet, *std::move(cipher), context.hash("permutation/" + alphabet)});
    }
    return MaskFunctionPtr(std::make_unique<EncryptFpe>(context, std::move(groups)));
}

constexpr std::array kEntries = {
    FunctionEntry{"encrypt.fpe", makeEncryptFpe},
};

}  // namespace

std::span<const FunctionEntry> encryptFunctions()
{
    return kEntries;
}

}  // namespace decant
