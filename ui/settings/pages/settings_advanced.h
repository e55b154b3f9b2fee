#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

// The page of settings that hardly anybody needs.
class SettingsAdvanced : public SettingsPage
{
    Q_OBJECT

public:
    SettingsAdvanced(Settings& settings, QWidget* parent);

    // Puts the focus on the memory, where a file was larger than that.
    void beginWithMemory();

private:
    QSpinBox* m_memory;
};

} // namespace tributary
