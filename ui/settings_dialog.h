#pragma once

#include "ui/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tributary {

// Settings. Each choice takes effect as it is made; what can't work can't be chosen.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

private:
    QWidget* generalPart();
    QWidget* downloadsPart();
    QWidget* notificationsPart();
    QComboBox* themeBox();
    QWidget* folderRow();
    QSpinBox* numberBox(const Setting<int>& which);
    QSpinBox* speedBox();
    QCheckBox* checkBox(const QString& words, const Setting<bool>& which);
    void useFolder(const QString& typed);
    void browse();

    Settings& m_settings;
    QLineEdit* m_folder = nullptr;
};

} // namespace tributary
