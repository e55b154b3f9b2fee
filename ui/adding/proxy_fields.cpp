#include "ui/adding/proxy_fields.h"

#include "core/values/network/proxy_address.h"
#include "ui/widgets/page_side.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

namespace tributary {

namespace {

bool needsServer(ProxyKind kind)
{
    return kind != ProxyKind::System && kind != ProxyKind::None;
}

bool isHost(const QString& text)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(text, QUrl::StrictMode);
    return !url.host().isEmpty();
}

} // namespace

ProxyFields::ProxyFields(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    // A reader finds what a box is for by the label only where both are of one page.
    , m_kinds(new QComboBox(parent))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
{
    const auto add = [this](const QString& name, ProxyKind kind) {
        m_kinds->addItem(name, QVariant::fromValue(static_cast<int>(kind)));
    };
    //: The proxy: as the desktop has it.
    add(tr("System default"), ProxyKind::System);
    //: No proxy.
    add(tr("None"), ProxyKind::None);
    add(QStringLiteral("HTTP"), ProxyKind::Http);
    add(QStringLiteral("HTTPS"), ProxyKind::Https);
    add(QStringLiteral("SOCKS5"), ProxyKind::Socks5);
    m_port->setAccessibleName(tr("Proxy port"));
    m_port->setRange(setting::proxyPort.least, setting::proxyPort.most);
    m_port->setKeyboardTracking(false);
    endWithTheField(*m_port);
    layOut();
    show();
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ProxyFields::choose);
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyFields::takeApart);
    connect(m_host, &QLineEdit::textEdited, this, [this] { Q_EMIT complained({}); });
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyFields::choose);
}

void ProxyFields::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_host, 1);
    layout->addWidget(m_port);
}

void ProxyFields::show()
{
    m_kinds->setCurrentIndex(
        std::max(0, m_kinds->findData(static_cast<int>(m_settings.value(setting::proxyKind)))));
    m_host->setText(m_settings.value(setting::proxyHost));
    m_port->setValue(m_settings.value(setting::proxyPort));
    m_host->setEnabled(needsServer(kind()));
    m_port->setEnabled(needsServer(kind()));
}

ProxyKind ProxyFields::kind() const
{
    return static_cast<ProxyKind>(m_kinds->currentData().toInt());
}

void ProxyFields::takeApart()
{
    const QString typed = m_host->text().trimmed();
    check(typed);
    if (const auto proxy = parseTypedProxy(typed))
        take(*proxy, typed);
    choose();
}

// "https://proxy:3128" is what people have at hand. Of a host alone, kind and port stay as they were chosen;
// a scheme says both.
void ProxyFields::take(const ProxyChoice& proxy, const QString& typed)
{
    const QSignalBlocker quietPort(m_port);
    const QSignalBlocker quietKind(m_kinds);
    const bool saysKind = typed.contains(QLatin1String("://"));
    if (saysKind || !needsServer(proxy.kind))
        m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(proxy.kind)));
    if (!needsServer(proxy.kind)) {
        m_host->setText(m_settings.value(setting::proxyHost));
        return;
    }
    m_host->setText(proxy.host);
    if (saysKind || QUrl(QLatin1String("//") + typed).port() > 0)
        m_port->setValue(proxy.port);
}

void ProxyFields::check(const QString& typed)
{
    const auto proxy = parseTypedProxy(typed);
    if (proxy && proxy->credentials)
        Q_EMIT complained(tr("A proxy with a user name and password can only be set for a single download: "
                             "New download, More, Proxy."));
    else if (!typed.isEmpty() && !proxy)
        Q_EMIT complained(tr("This isn't the address of a proxy."));
}

void ProxyFields::choose()
{
    const bool wantsServer = needsServer(kind());
    m_host->setEnabled(wantsServer);
    m_port->setEnabled(wantsServer);
    const QString host = m_host->text().trimmed();
    if (!wantsServer) {
        Q_EMIT complained({});
        m_settings.set(setting::proxyKind, kind());
    } else if (isHost(host)) {
        m_settings.set(setting::proxyHost, host);
        m_settings.set(setting::proxyPort, m_port->value());
        m_settings.set(setting::proxyKind, kind());
    } else {
        m_host->setFocus();
    }
}

} // namespace tributary
