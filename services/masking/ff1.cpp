// SPDX-License-Identifier: MIT
#include "services/masking/ff1.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <openssl/evp.h>

namespace decant {

namespace {

constexpr std::size_t kBlock = 16;
constexpr int kRounds = 10;
using Block = std::array<std::uint8_t, kBlock>;
__extension__ using Wide = unsigned __int128;

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const EVP_CIPHER* cipherFor(std::size_t keyBytes)
{
    if (keyBytes == 16)
        return EVP_aes_128_ecb();
    if (keyBytes == 24)
        return EVP_aes_192_ecb();
    return keyBytes == 32 ? EVP_aes_256_ecb() : nullptr;
}

std::uint64_t loadBig(const std::uint8_t* from)
{
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    return std::endian::native == std::endian::little ? __builtin_bswap64(word) : word;
}

void storeBig(std::uint64_t word, std::uint8_t* to)
{
    word = std::endian::native == std::endian::little ? __builtin_bswap64(word) : word;
    std::memcpy(to, &word, sizeof word);
}

/// Division by the same number again and again: a multiplication with its reciprocal, which is at
/// most one too small (Granlund and Montgomery, "Division by invariant integers using
/// multiplication", 1994).
class Divisor {
public:
    struct Division {
        std::uint64_t quotient;
        std::uint64_t rest;
    };

    Divisor() = default;
    /// `value` > 0.
    explicit Divisor(std::uint64_t value)
        : m_value(value)
        , m_reciprocal(~std::uint64_t{0} / value)
    {
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }
    [[nodiscard]] Division operator()(std::uint64_t number) const
    {
        const auto quotient = static_cast<std::uint64_t>((Wide{number} * m_reciprocal) >> 64);
        const std::uint64_t rest = number - quotient * m_value;
        return rest < m_value ? Division{quotient, rest} : Division{quotient + 1, rest - m_value};
    }

private:
    std::uint64_t m_value = 1;
    std::uint64_t m_reciprocal = ~std::uint64_t{0};
};

/// Bits of radix^count - 1, which is ⌈count · log2(radix)⌉. `power` is room to calculate in, so
/// that texts of other lengths cost no memory once warm.
std::size_t bitsOf(std::size_t count, unsigned radix, std::vector<std::uint32_t>& power)
{
    if (std::has_single_bit(radix))
        return count * static_cast<std::size_t>(std::countr_zero(radix));
    power.assign(1, 1);
    for (std::size_t i = 0; i < count; ++i) {
        std::uint64_t carry = 0;
        for (std::uint32_t& limb : power) {
            carry += std::uint64_t{limb} * radix;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0)
            power.push_back(static_cast<std::uint32_t>(carry));
    }
    // No power of this radix is one of two, so radix^count - 1 has the same bits.
    return 32 * (power.size() - 1) + static_cast<std::size_t>(std::bit_width(power.back()));
}

}  // namespace

struct Ff1::Private {
    Cipher cipher;
    unsigned radix = 0;
    Divisor byRadix;
    std::size_t minLength = 2;

    /// What depends on the length of text and tweak alone.
    std::size_t length = 0;
    std::size_t tweakLength = 0;
    std::size_t u = 0;  ///< numerals of the left half
    std::size_t v = 0;
    std::size_t b = 0;  ///< bytes of a half as a number
    std::size_t bytes = 0;  ///< d of the standard: bytes of the round function
    std::size_t tweakBytes = 0;  ///< of Q, in blocks that hold nothing but the tweak and padding
    Block first{};  ///< AES of the block P
    bool small = false;  ///< both halves fit into 63 bits
    Divisor powerU;  ///< radix^u where they do
    Divisor powerV;

    Block second{};  ///< `first` and those blocks, chained: the same in every round of a text

    std::vector<std::uint8_t> q;  ///< the blocks of Q behind those
    std::vector<std::uint8_t> s;
    std::vector<std::uint16_t> left;
    std::vector<std::uint16_t> right;
    std::vector<std::uint16_t> number;
    std::vector<std::uint32_t> limbs;

    void aes(Block& block) const
    {
        int written = 0;
        // A block that is not encrypted must never be used, so there is no way on without it.
        if (EVP_EncryptUpdate(cipher.get(), block.data(), &written, block.data(), kBlock) != 1)
            std::abort();
    }
    void prepare(std::size_t n, std::size_t t);
    void startQ(std::span<const std::uint8_t> tweak);
    void roundFunction(int round);
    void smallRounds(std::span<std::uint16_t> numerals, bool forward);
    void largeRounds(std::span<std::uint16_t> numerals, bool forward);
    [[nodiscard]] std::uint64_t powerOf(std::size_t count) const;
    [[nodiscard]] std::uint64_t restOfS(const Block& block, const Divisor& modulus) const;
    [[nodiscard]] std::uint64_t numberOf(std::span<const std::uint16_t> numerals) const;
    void writeNumber(std::uint64_t value, std::span<std::uint16_t> numerals) const;
    void bytesOf(const std::vector<std::uint16_t>& numerals);
    void addRound(std::vector<std::uint16_t>& half, bool forward);
    void crypt(std::span<const std::uint8_t> tweak, std::span<std::uint16_t> numerals,
               bool forward);
};

std::uint64_t Ff1::Private::powerOf(std::size_t count) const
{
    std::uint64_t power = 1;
    for (std::size_t i = 0; i < count; ++i) {
        if (power > (std::uint64_t{1} << 63) / radix)
            return 0;
        power *= radix;
    }
    return power;
}

void Ff1::Private::prepare(std::size_t n, std::size_t t)
{
    if (n == length && t == tweakLength)
        return;
    length = n;
    tweakLength = t;
    u = n / 2;
    v = n - u;
    b = (bitsOf(v, radix, limbs) + 7) / 8;
    bytes = 4 * ((b + 3) / 4) + 4;
    small = powerOf(v) != 0;
    powerU = Divisor(small ? powerOf(u) : 1);
    powerV = Divisor(small ? powerOf(v) : 1);
    first = {1,
             2,
             1,
             static_cast<std::uint8_t>(radix >> 16),
             static_cast<std::uint8_t>(radix >> 8),
             static_cast<std::uint8_t>(radix),
             kRounds,
             static_cast<std::uint8_t>(u)};
    for (std::size_t i = 0; i < 4; ++i) {
        first[8 + i] = static_cast<std::uint8_t>(n >> (24 - 8 * i));
        first[12 + i] = static_cast<std::uint8_t>(t >> (24 - 8 * i));
    }
    aes(first);
    const std::size_t all = (t + b + 1 + kBlock - 1) / kBlock * kBlock;
    tweakBytes = (all - b - 1) / kBlock * kBlock;
    q.assign(all - tweakBytes, 0);
    s.assign((bytes + kBlock - 1) / kBlock * kBlock, 0);
}

void Ff1::Private::startQ(std::span<const std::uint8_t> tweak)
{
    second = first;
    for (std::size_t at = 0; at < tweakBytes; at += kBlock) {
        for (std::size_t i = 0; i < kBlock && at + i < tweak.size(); ++i)
            second[i] ^= tweak[at + i];
        aes(second);
    }
    std::fill(q.begin(), q.end(), std::uint8_t{0});
    const auto tail = tweak.subspan(std::min(tweakBytes, tweak.size()));
    std::copy(tail.begin(), tail.end(), q.begin());
}

/// S of the standard from Q, whose last bytes hold the number of the half.
void Ff1::Private::roundFunction(int round)
{
    q[q.size() - b - 1] = static_cast<std::uint8_t>(round);
    Block r = second;
    for (std::size_t at = 0; at < q.size(); at += kBlock) {
        for (std::size_t i = 0; i < kBlock; ++i)
            r[i] ^= q[at + i];
        aes(r);
    }
    std::copy(r.begin(), r.end(), s.begin());
    for (std::size_t j = 1; j * kBlock < bytes; ++j) {
        Block more = r;
        for (std::size_t i = 0; i < 4; ++i)
            more[kBlock - 1 - i] ^= static_cast<std::uint8_t>(j >> (8 * i));
        aes(more);
        std::copy(more.begin(), more.end(), s.begin() + static_cast<std::ptrdiff_t>(j * kBlock));
    }
}

std::uint64_t Ff1::Private::numberOf(std::span<const std::uint16_t> numerals) const
{
    std::uint64_t value = 0;
    for (const std::uint16_t numeral : numerals)
        value = value * radix + numeral;
    return value;
}

void Ff1::Private::writeNumber(std::uint64_t value, std::span<std::uint16_t> numerals) const
{
    for (std::size_t i = numerals.size(); i > 0; --i) {
        const Divisor::Division division = byRadix(value);
        numerals[i - 1] = static_cast<std::uint16_t>(division.rest);
        value = division.quotient;
    }
}

/// The first `bytes` of S modulo a power of the radix: 8 or 12 of them.
std::uint64_t Ff1::Private::restOfS(const Block& block, const Divisor& modulus) const
{
    const std::uint64_t high = loadBig(block.data());
    if (bytes == sizeof high)
        return modulus(high).rest;
    const std::uint64_t low = loadBig(block.data() + sizeof high) >> 32;
    return static_cast<std::uint64_t>(((Wide{high} << 32) | low) % modulus.value());
}

/// Halves of at most 63 bits stay numbers through all rounds. With the number of the round they
/// are at most 9 bytes, so all that changes of Q is its last block.
void Ff1::Private::smallRounds(std::span<std::uint16_t> numerals, bool forward)
{
    std::uint64_t a = numberOf(numerals.first(u));
    std::uint64_t c = numberOf(numerals.subspan(u));
    Block start = second;
    for (std::size_t i = 0; i < kBlock; ++i)
        start[i] ^= q[i];
    for (int i = 0; i < kRounds; ++i) {
        const int round = forward ? i : kRounds - 1 - i;
        const Divisor& power = round % 2 == 0 ? powerU : powerV;
        const std::uint64_t modulus = power.value();
        const std::uint64_t known = forward ? c : a;
        std::uint64_t& changed = forward ? a : c;
        Block block = start;
        storeBig(loadBig(start.data() + kBlock - 8) ^ known, block.data() + kBlock - 8);
        block[kBlock - 1 - b] ^= static_cast<std::uint8_t>(round);
        aes(block);
        const std::uint64_t shift = restOfS(block, power);
        if (forward) {
            changed += shift;
            changed -= changed >= modulus ? modulus : 0;
        } else {
            changed += changed < shift ? modulus - shift : 0 - shift;
        }
        std::swap(a, c);
    }
    writeNumber(a, numerals.first(u));
    writeNumber(c, numerals.subspan(u));
}

/// The number of `numerals` into the last b bytes of Q.
void Ff1::Private::bytesOf(const std::vector<std::uint16_t>& numerals)
{
    limbs.assign((b + 3) / 4, 0);
    for (const std::uint16_t numeral : numerals) {
        std::uint64_t carry = numeral;
        for (std::uint32_t& limb : limbs) {
            carry += std::uint64_t{limb} * radix;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
    }
    for (std::size_t byte = 0; byte < b; ++byte)
        q[q.size() - 1 - byte] = static_cast<std::uint8_t>(limbs[byte / 4] >> (8 * (byte % 4)));
}

/// Adds S to `half` modulo radix^size, or takes it away.
void Ff1::Private::addRound(std::vector<std::uint16_t>& half, bool forward)
{
    limbs.assign(bytes / 4, 0);
    for (std::size_t byte = 0; byte < bytes; ++byte)
        limbs[byte / 4] = (limbs[byte / 4] << 8) | s[byte];
    std::uint32_t carry = 0;
    for (std::size_t i = half.size(); i > 0; --i) {
        // The next numeral of S: the rest of dividing all its limbs, the highest first.
        std::uint64_t rest = 0;
        for (std::uint32_t& limb : limbs) {
            rest = (rest << 32) | limb;
            limb = static_cast<std::uint32_t>(rest / radix);
            rest %= radix;
        }
        const auto numeral = static_cast<std::uint32_t>(rest) + carry;
        const std::uint32_t sum =
            forward ? half[i - 1] + numeral : half[i - 1] + 2 * radix - numeral;
        half[i - 1] = static_cast<std::uint16_t>(sum % radix);
        carry = forward ? sum / radix : (sum / radix < 2 ? 2 - sum / radix : 0);
    }
}

void Ff1::Private::largeRounds(std::span<std::uint16_t> numerals, bool forward)
{
    left.assign(numerals.begin(), numerals.begin() + static_cast<std::ptrdiff_t>(u));
    right.assign(numerals.begin() + static_cast<std::ptrdiff_t>(u), numerals.end());
    for (int i = 0; i < kRounds; ++i) {
        const int round = forward ? i : kRounds - 1 - i;
        bytesOf(forward ? right : left);
        roundFunction(round);
        addRound(forward ? left : right, forward);
        std::swap(left, right);
    }
    std::copy(left.begin(), left.end(), numerals.begin());
    std::copy(right.begin(), right.end(), numerals.begin() + static_cast<std::ptrdiff_t>(u));
}

void Ff1::Private::crypt(std::span<const std::uint8_t> tweak, std::span<std::uint16_t> numerals,
                         bool forward)
{
    prepare(numerals.size(), tweak.size());
    startQ(tweak);
    if (small)
        smallRounds(numerals, forward);
    else
        largeRounds(numerals, forward);
}

Result<Ff1> Ff1::make(std::span<const std::uint8_t> key, unsigned radix)
{
    const EVP_CIPHER* kind = cipherFor(key.size());
    if (kind == nullptr || radix < 2 || radix > kLargestRadix)
        return Error{Error::Code::InvalidInput,
                     Error::Area::General,
                     "FF1",
                     say("a key of 16, 24 or 32 bytes and a radix of 2 to 65536 are needed"),
                     {}};
    auto d = std::make_unique<Private>();
    d->cipher.reset(EVP_CIPHER_CTX_new());
    if (!d->cipher || EVP_EncryptInit_ex(d->cipher.get(), kind, nullptr, key.data(), nullptr) != 1
        || EVP_CIPHER_CTX_set_padding(d->cipher.get(), 0) != 1)
        return Error{Error::Code::Internal, Error::Area::General, "FF1",
                     say("the crypto library has no AES"),
                     say("Check the OpenSSL configuration of this machine.")};
    d->radix = radix;
    d->byRadix = Divisor(radix);
    std::uint64_t domain = std::uint64_t{radix} * radix;
    for (; domain < kSmallestDomain; domain *= radix)
        ++d->minLength;
    return Ff1(std::move(d));
}

Ff1::Ff1(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
Ff1::Ff1(Ff1&&) noexcept = default;
Ff1& Ff1::operator=(Ff1&&) noexcept = default;
Ff1::~Ff1() = default;

std::size_t Ff1::minLength() const
{
    return d->minLength;
}

void Ff1::encrypt(std::span<const std::uint8_t> tweak, std::span<std::uint16_t> numerals)
{
    d->crypt(tweak, numerals, true);
}

void Ff1::decrypt(std::span<const std::uint8_t> tweak, std::span<std::uint16_t> numerals)
{
    d->crypt(tweak, numerals, false);
}

}  // namespace decant
