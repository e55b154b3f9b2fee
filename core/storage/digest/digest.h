#pragma once

#include <QCryptographicHash>

#include <memory>
#include <span>

namespace tributary {

// One digest being computed. OpenSSL's code where it was found at build time: it uses the processor's own
// instructions and is up to eight times as fast as Qt's (SHA-256 with Qt 6.4); Qt's otherwise.
class Digest
{
public:
    explicit Digest(QCryptographicHash::Algorithm algorithm);
    ~Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    void add(std::span<const char> bytes);
    QByteArray result(); // once, at the end

private:
    struct OpenSsl;
    std::unique_ptr<OpenSsl> m_openSsl; // null where Qt computes
    QCryptographicHash m_qt;
};

} // namespace tributary
