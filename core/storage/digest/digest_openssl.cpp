#include "core/storage/digest/digest.h"

#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace tributary {

namespace {

// At a program's exit OpenSSL throws away what it keeps for each thread, though one that Qt has waited for
// may still be on its way out and throwing away the same. It leaves all to the system instead, if that is
// said before anybody asks anything else of it; Qt's TLS does later.
#ifdef Q_OS_WIN
// The configuration there is looked for in a folder that was named when the library was made, on whatever
// drive is the current one. Anybody may make such a folder, and the file may name code to be run.
constexpr uint64_t whoseConfiguration = OPENSSL_INIT_NO_LOAD_CONFIG;
#else
constexpr uint64_t whoseConfiguration = 0;
#endif
[[maybe_unused]] const int isLeftToTheSystem =
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT | whoseConfiguration, nullptr);

const EVP_MD* openSslMethod(QCryptographicHash::Algorithm algorithm)
{
    switch (algorithm) {
    case QCryptographicHash::Md5: return EVP_md5();
    case QCryptographicHash::Sha1: return EVP_sha1();
    case QCryptographicHash::Sha224: return EVP_sha224();
    case QCryptographicHash::Sha256: return EVP_sha256();
    case QCryptographicHash::Sha384: return EVP_sha384();
    case QCryptographicHash::Sha512: return EVP_sha512();
    case QCryptographicHash::RealSha3_256: return EVP_sha3_256();
    case QCryptographicHash::RealSha3_512: return EVP_sha3_512();
    default: return nullptr;
    }
}

} // namespace

struct Digest::OpenSsl
{
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Digest::Digest(QCryptographicHash::Algorithm algorithm)
    : m_openSsl(std::make_unique<OpenSsl>())
    , m_qt(algorithm)
{
    // A system may forbid an old algorithm (MD5 under FIPS rules); a checksum of a download is still wanted.
    const EVP_MD* method = openSslMethod(algorithm);
    if (method == nullptr || EVP_DigestInit_ex(m_openSsl->context.get(), method, nullptr) != 1)
        m_openSsl.reset();
}

Digest::~Digest() = default;

void Digest::add(std::span<const char> bytes)
{
    if (m_openSsl)
        EVP_DigestUpdate(m_openSsl->context.get(), bytes.data(), bytes.size());
    else
        m_qt.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

QByteArray Digest::result()
{
    if (!m_openSsl)
        return m_qt.result();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_openSsl->context.get(), digest.data(), &length);
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(length));
}

} // namespace tributary
