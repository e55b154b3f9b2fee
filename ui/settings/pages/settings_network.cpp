#include "ui/settings/pages/settings_network.h"

#include "core/values/network/own_headers.h"
#include "core/values/network/sent_text.h"
#include "ui/adding/proxy_fields.h"
#include "ui/settings/pages/setting_names.h"
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
    addSpeedLimit(labelOf(SettingField::SpeedLimit));
    addGap();
    auto* proxy = new ProxyFields(settings, this);
    auto* complaints = new FieldBox(proxy->host(), proxy, this);
    connect(proxy, &ProxyFields::complained, complaints,
            [complaints](const QString& complaint) { complaints->complain(complaint); });
    addField(labelOf(SettingField::Proxy), proxy->kinds());
    addField(labelOf(SettingField::ProxyServer), proxy->host(), complaints);
    QLineEdit* agent = addText(labelOf(SettingField::UserAgent), setting::userAgent, isOneLine);
    agent->setPlaceholderText(QLatin1String(ownUserAgent));
    addGap();
    addSeconds(labelOf(SettingField::ConnectTime), setting::connectTime);
    addSeconds(labelOf(SettingField::Silence), setting::silence);
    addRetries();
    addHint(tr("The wait doubles with each try and starts over once data arrives. Times and tries apply to "
               "downloads that are added from now on."));
}

void SettingsNetwork::addRetries()
{
    addGap();
    addChoice(labelOf(SettingField::Retry), setting::retryChoice,
              //: How to try again after a failure.
              {tr("Quickly at first, then less often"), tr("Gently: few at once, after a minute"),
               tr("Patiently, ten times"), tr("Custom")});
    QWidget* tries = addNumber(labelOf(SettingField::Retries), setting::retries);
    QWidget* first = addSeconds(labelOf(SettingField::FirstWait), setting::firstWait);
    QDoubleSpinBox* longest = addSeconds(labelOf(SettingField::LongestWait), setting::longestWait);
    follow([this, own = QList<QWidget*>{tries, first, longest}] {
        for (QWidget* field : own)
            field->setEnabled(settings().value(setting::retryChoice) == RetryChoice::Own);
    });
    // The longest wait goes along with a longer first one, as withSoundWaits() has it for a download.
    follow([this, longest] {
        longest->setMinimum(std::chrono::duration<double>(settings().value(setting::firstWait)).count());
    });
}

} // namespace tributary
