#include "tests/support/disk/small_volume.h"

#include <QDir>
#include <QHostAddress>
#include <QTcpSocket>

namespace tributary {

namespace {

constexpr char portName[] = "TRIBUTARY_SMALL_VOLUMES";

// The letter of the drive that the order was carried out for; null where it was not.
QChar carriedOut(const QByteArray& order)
{
    QTcpSocket line;
    line.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(qEnvironmentVariableIntValue(portName)));
    if (!line.waitForConnected() || line.write(order + '\n') < 0)
        return {};
    while (!line.canReadLine() && line.waitForReadyRead()) {
    }
    const QByteArray letter = line.readLine().trimmed();
    return letter.isEmpty() ? QChar() : QChar::fromLatin1(letter.front());
}

QByteArray letterOf(const QString& root)
{
    return root.left(1).toLatin1();
}

} // namespace

bool enterPrivateMounts()
{
    return qEnvironmentVariableIsSet(portName);
}

// Without a folder behind it a drive means the folder there that the process is in.
SmallVolume::SmallVolume(qint64 size)
{
    const QChar letter = carriedOut("mount " + QByteArray::number(size));
    m_root = letter + QStringLiteral(":/volume");
    m_isMounted = !letter.isNull() && QDir().mkpath(m_root);
}

bool SmallVolume::makeReadOnly() const
{
    return !carriedOut("forbid " + letterOf(m_root)).isNull();
}

bool SmallVolume::makeWritable() const
{
    return !carriedOut("allow " + letterOf(m_root)).isNull();
}

QString SmallVolume::name() const
{
    return m_root.left(3);
}

SmallVolume::~SmallVolume()
{
    if (m_isMounted)
        (void)carriedOut("unmount " + letterOf(m_root));
}

} // namespace tributary
