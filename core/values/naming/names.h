#pragma once

#include <QLatin1String>

namespace tributary {

enum class AskedAnew : quint8;
enum class AssemblyKind : quint8;
enum class CertificateCheck : quint8;
enum class CheckedBy : quint8;
enum class ChecksumOrigin : quint8;
enum class ChecksumOutcome : quint8;
enum class ChecksumSearch : quint8;
enum class ConflictPolicy : quint8;
enum class ConnectionActivity : quint8;
enum class ConnectionGrowthKind : quint8;
enum class CookieReach : quint8;
enum class CookieTransport : quint8;
enum class DownloadState : quint8;
enum class FileTime : quint8;
enum class Filing : quint8;
enum class HourRule : quint8;
enum class Learned : quint8;
enum class LinkListLook : quint8;
enum class ListMove : quint8;
enum class LogKind : quint8;
enum class NamedBy : quint8;
enum class NetworkReach : quint8;
enum class NoSecret : quint8;
enum class OwnWays : quint8;
enum class PhraseKind : quint16;
enum class Priority : quint8;
enum class ProxyFlaw : quint8;
enum class ProxyKind : quint8;
enum class ResultKind : quint8;
enum class Secret : quint8;
enum class SizeOutcome : quint8;
enum class SpaceReservation : quint8;
enum class StartWhen : quint8;
enum class StoreOrigin : quint8;
enum class TransferMode : quint8;
enum class UnnamedPort : quint8;
enum class Watching : quint8;

// The name of each choice, a word that never changes: for logs, for files, for a program's own scripts. Lists
// that are exported use the same. Words for people are made in the ui and the cli. The names of errors are in
// download_error.h, those of digests in checksum.h.
QLatin1String nameOf(AskedAnew value);
QLatin1String nameOf(AssemblyKind value);
QLatin1String nameOf(CertificateCheck value);
QLatin1String nameOf(CheckedBy value);
QLatin1String nameOf(ChecksumOrigin value);
QLatin1String nameOf(ChecksumOutcome value);
QLatin1String nameOf(ChecksumSearch value);
QLatin1String nameOf(ConflictPolicy value);
QLatin1String nameOf(ConnectionActivity value);
QLatin1String nameOf(ConnectionGrowthKind value);
QLatin1String nameOf(CookieReach value);
QLatin1String nameOf(CookieTransport value);
QLatin1String nameOf(DownloadState value);
QLatin1String nameOf(FileTime value);
QLatin1String nameOf(Filing value);
QLatin1String nameOf(HourRule value);
QLatin1String nameOf(Learned value);
QLatin1String nameOf(LinkListLook value);
QLatin1String nameOf(ListMove value);
QLatin1String nameOf(LogKind value);
QLatin1String nameOf(NamedBy value);
QLatin1String nameOf(NetworkReach value);
QLatin1String nameOf(NoSecret value);
QLatin1String nameOf(OwnWays value);
QLatin1String nameOf(Priority value);
QLatin1String nameOf(ProxyFlaw value);
QLatin1String nameOf(ProxyKind value);
QLatin1String nameOf(ResultKind value);
QLatin1String nameOf(Secret value);
QLatin1String nameOf(SizeOutcome value);
QLatin1String nameOf(SpaceReservation value);
QLatin1String nameOf(StartWhen value);
QLatin1String nameOf(StoreOrigin value);
QLatin1String nameOf(TransferMode value);
QLatin1String nameOf(UnnamedPort value);
QLatin1String nameOf(Watching value);

} // namespace tributary
