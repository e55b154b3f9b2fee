#include "ui/adding/more_fields.h"

#include "core/values/queue/settings_table.h"
#include "ui/widgets/being_edited.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/lines_edit.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/page_side.h"
#include "ui/widgets/speed_box.h"
#include "ui/words/byte_units.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace tributary {

MoreFields::MoreFields(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_connections(new NumberBox(this))
    , m_limit(new SpeedBox(this))
    , m_priority(new QComboBox(this))
    , m_password(new QLineEdit(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addNumbers(*m_form);
    addPriorities(*m_form);
    addTexts(*m_form);
}

void MoreFields::addNumbers(QFormLayout& form)
{
    m_connections->setRange(0, setting::connectionsPerFile.most);
    //: As many connections as pay off.
    m_connections->setSpecialValueText(tr("Automatic"));
    //: The number of connections for one download.
    addField(form, tr("&Connections"), m_connections);
    m_limit->setRange(0, mostKibibytes);
    //: No speed limit.
    m_limit->setSpecialValueText(tr("None"));
    addField(form, tr("Speed &limit"), m_limit);
    // As in the settings.
    endWithTheField(*m_connections);
    endWithTheField(*m_limit);
    const int both = std::max(m_connections->sizeHint().width(), m_limit->sizeHint().width());
    m_connections->setMinimumWidth(both);
    m_limit->setMinimumWidth(both);
    connect(m_connections, &QSpinBox::valueChanged, this, &MoreFields::changed);
    connect(m_limit, &QSpinBox::valueChanged, this, &MoreFields::changed);
}

void MoreFields::addPriorities(QFormLayout& form)
{
    const auto add = [this](const QString& name, Priority one) {
        m_priority->addItem(name, static_cast<int>(one));
    };
    //: Of a priority.
    add(tr("High"), Priority::High);
    //: Of a priority.
    add(tr("Normal"), Priority::Normal);
    //: Of a priority.
    add(tr("Low"), Priority::Low);
    m_priority->setMinimumWidth(m_limit->minimumWidth());
    // A screen reader finds the name of a box of choices at a label beside it alone.
    //: The place in the queue.
    form.addRow(fieldLabel(tr("Priorit&y"), *m_priority, *m_priority), m_priority);
    setTabOrder(m_limit, m_priority);
}

void MoreFields::addTexts(QFormLayout& form)
{
    m_user = addLine(form, AddField::User, tr("User na&me"), {});
    m_password->setEchoMode(QLineEdit::Password);
    addField(form, tr("&Password"), m_password);
    connect(m_password, &QLineEdit::textChanged, this, &MoreFields::changed);
    m_checksum = addLine(form, AddField::Checksum, tr("C&hecksum"), QStringLiteral("sha256:…"));
    m_mirrors =
        addLines(form, AddField::Mirrors, tr("M&irrors"), tr("Other links to the same file, one per line"));
    m_headers = addLines(form, AddField::Headers, tr("Hea&ders"), tr("Name: value, one per line"));
    //: The page that the link is on, in the sense of HTTP.
    m_referer = addLine(form, AddField::Referer, tr("&Referer"), QStringLiteral("https://…"));
    m_cookies = addLine(form, AddField::Cookies, tr("Coo&kies"), tr("name=value; name=value"));
    m_proxy = addLine(form, AddField::Proxy, tr("Pro&xy"), tr("As in the settings"));
    m_userAgent = addLine(form, AddField::UserAgent, tr("User agen&t"), tr("Tributary's default"));
    for (QLineEdit* field : secrets())
        connect(field, &QLineEdit::editingFinished, this, &MoreFields::secretLeft);
}

QLineEdit* MoreFields::addLine(QFormLayout& form, AddField field, const QString& label, const QString& hint)
{
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(hint);
    m_boxes[field] = addField(form, label, line);
    connect(line, &QLineEdit::textChanged, this, &MoreFields::changed);
    return line;
}

QPlainTextEdit* MoreFields::addLines(QFormLayout& form, AddField field, const QString& label,
                                     const QString& hint)
{
    QPlainTextEdit* text = linesEdit(2, this);
    text->setPlaceholderText(hint);
    m_boxes[field] = addField(form, label, text);
    connect(text, &QPlainTextEdit::textChanged, this, &MoreFields::changed);
    return text;
}

void MoreFields::keepToTerms()
{
    // Qt 6.4 writes beyond its own memory where rows are hidden by QFormLayout::setRowVisible.
    for (QWidget* field :
         QList<QWidget*>{m_priority, m_user, m_password, m_referer, m_cookies, m_proxy, m_userAgent}) {
        const bool isBare = m_form->indexOf(field) >= 0;
        const QFormLayout::TakeRowResult row = m_form->takeRow(isBare ? field : field->parentWidget());
        delete row.labelItem->widget();
        delete row.labelItem;
        row.fieldItem->widget()->hide();
        delete row.fieldItem;
    }
}

void MoreFields::show(const AddInput& input)
{
    m_connections->setValue(input.connections);
    m_limit->setValue(static_cast<int>(std::min<qint64>(input.bytesPerSecond / kibibyte, mostKibibytes)));
    m_priority->setCurrentIndex(m_priority->findData(static_cast<int>(input.priority)));
    m_user->setText(input.user);
    m_password->setText(input.password);
    m_checksum->setText(input.checksum);
    m_checksum->setCursorPosition(0);
    m_mirrors->setPlainText(input.mirrors);
    m_headers->setPlainText(input.sent.headers);
    m_referer->setText(input.sent.referer);
    m_cookies->setText(input.sent.cookies);
    m_proxy->setText(input.sent.proxy);
    m_userAgent->setText(input.sent.userAgent);
}

void MoreFields::readInto(AddInput& input) const
{
    input.connections = m_connections->value();
    input.bytesPerSecond = m_limit->value() * kibibyte;
    input.priority = static_cast<Priority>(m_priority->currentData().toInt());
    input.user = m_user->text();
    input.password = m_password->text();
    input.checksum = m_checksum->text();
    input.mirrors = m_mirrors->toPlainText();
    input.sent = {.headers = m_headers->toPlainText(),
                  .referer = m_referer->text(),
                  .cookies = m_cookies->text(),
                  .userAgent = m_userAgent->text(),
                  .proxy = m_proxy->text()};
}

QString MoreFields::complain(const QList<FieldComplaint>& complaints)
{
    QString first;
    for (const auto& [field, box] : m_boxes) {
        const auto mine =
            std::ranges::find(complaints, field, [](const FieldComplaint& one) { return one.field; });
        box->complain(mine == complaints.end() ? QString() : mine->text);
        if (first.isEmpty() && mine != complaints.end())
            //: %1: the name of a field, %2: what is wrong with what stands in it.
            first = tr("%1: %2").arg(box->name(), mine->text);
    }
    leaveRoomBelow();
    return first;
}

void MoreFields::keepRoomToComplain()
{
    m_roomToComplain = m_boxes.begin()->second->heightOfALine();
    leaveRoomBelow();
}

void MoreFields::leaveRoomBelow()
{
    int taken = 0;
    for (const auto& [field, box] : m_boxes)
        taken += box->heightOfComplaint();
    m_form->setContentsMargins(0, 0, 0, std::max(0, m_roomToComplain - taken));
}

void MoreFields::noteLogin(Login login)
{
    m_boxes[AddField::User]->describe(
        login == Login::Wanted ? tr("The server asks for a user name and a password.") : QString());
}

void MoreFields::goToFirst()
{
    m_connections->setFocus(Qt::TabFocusReason);
}

void MoreFields::goToUser()
{
    if (m_user->text().isEmpty())
        m_user->setFocus();
}

void MoreFields::goToChecksum()
{
    m_checksum->setFocus();
    m_checksum->selectAll();
}

bool MoreFields::isSecretBeingTyped() const
{
    return std::ranges::any_of(secrets(), [](const QLineEdit* field) { return isBeingEdited(*field); });
}

} // namespace tributary
