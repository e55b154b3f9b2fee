#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace tributary::test {

// Which certificate the server shows; the first three are signed by the test authority, the last two by one
// that they bring along.
enum class TlsIdentity { Good, Expired, WrongName, SelfSigned, OfCompany, OfCompanyRenewed };

// Asked for the k-th connection (from 0) which identity to show; nullopt lets its handshake fail.
using TlsScript = std::function<std::optional<TlsIdentity>(int handshake)>;

TlsScript showing(TlsIdentity identity);
// Without TLS otherwise.
TlsScript showingGoodIf(bool isEncrypted);

QString certificateFile(TlsIdentity identity);
QString keyFile(TlsIdentity identity);
QString authorityFile();

// The client's certificate: with its key in one file, with a locked key in another, and as PKCS#12.
QString clientCertificateFile();
QString clientKeyFile();
QString lockedClientKeyFile();
QString clientBundleFile();
inline constexpr const char* clientPassphrase = "client-passphrase";

enum class ClientRule { AnybodyMayCome, MustShowItself };

// Lets every request of this program from now on trust the test authority beside the system's.
void trustTestAuthority();

} // namespace tributary::test
