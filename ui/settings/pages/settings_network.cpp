#include "ui/settings/pages/settings_network.h"

#include "core/values/network/own_headers.h"
#include "core/values/network/sent_text.h"
#include "ui/adding/proxy_fields.h"
#include "ui/widgets/field_box.h"
#include "ui/words/byte_units.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

namespace tributary {

SettingsNetwork::SettingsNetwork(Settings& settings, QWidget* parent)
    : SettingsPage(settings, parent)
{
    m_limit = addSpeedLimit(tr("Speed &limit"));
    addGap();
    m_proxy = new ProxyFields(settings, this);
    auto* complaints = new FieldBox(m_proxy->host(), m_proxy, this);
    connect(m_proxy, &ProxyFields::complained, complaints,
            [complaints](const QString& complaint) { complaints->complain(complaint); });
    addField(tr("&Proxy"), m_proxy->kinds());
    addField(tr("Pro&xy server"), m_proxy->host(), complaints);
    QLineEdit* agent = addText(tr("&User agent"), setting::userAgent, isOneLine);
    agent->setPlaceholderText(QLatin1String(ownUserAgent));
    addGap();
    addSeconds(tr("Give up &connecting after"), setting::connectTime);
    addSeconds(tr("Reconnect if &no data arrives for"), setting::silence);
    addRetries();
    addHint(tr("The wait doubles with each try and starts over once data arrives. Times and tries apply to "
               "downloads that are added from now on."));
}

void SettingsNetwork::addRetries()
{
    addGap();
    addChoice(tr("&Retry"), setting::retryChoice,
              //: How to try again after a failure.
              {tr("Quickly at first, then less often"), tr("Gently: few at once, after a minute"),
               tr("Patiently, ten times"), tr("Custom")});
    QWidget* tries = addNumber(tr("&Tries after a failure"), setting::retries);
    QWidget* first = addSeconds(tr("&First wait"), setting::firstWait);
    QDoubleSpinBox* longest = addSeconds(tr("L&ongest wait"), setting::longestWait);
    follow([this, own = QList<QWidget*>{tries, first, longest}] {
        for (QWidget* field : own)
            field->setEnabled(settings().value(setting::retryChoice) == RetryChoice::Own);
    });
    // The longest wait goes along with a longer first one, as withSoundWaits() has it for a download.
    follow([this, longest] {
        longest->setMinimum(std::chrono::duration<double>(settings().value(setting::firstWait)).count());
    });
}

void SettingsNetwork::beginWithLimit()
{
    m_limit->setFocus();
    m_limit->selectAll();
}

// A proxy of the system's has no server here.
void SettingsNetwork::beginWithProxy()
{
    if (m_proxy->host()->isEnabled())
        m_proxy->host()->setFocus();
    else
        m_proxy->kinds()->setFocus();
}

} // namespace tributary
