#include "core/storage/digest/digest.h"

namespace tributary {

struct Digest::OpenSsl
{
};

Digest::Digest(QCryptographicHash::Algorithm algorithm)
    : m_qt(algorithm)
{
}

Digest::~Digest() = default;

void Digest::add(std::span<const char> bytes)
{
    m_qt.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

QByteArray Digest::result()
{
    return m_qt.result();
}

} // namespace tributary
