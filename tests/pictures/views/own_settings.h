#pragma once

#include "tests/ui/settings/temporary_settings.h"

#include <QObject>

namespace tributary::test {

// Settings that one view alone has. As its last child they go last.
class OwnSettings : public QObject
{
public:
    Settings& settings() { return m_kept; }

private:
    TemporarySettings m_kept;
};

} // namespace tributary::test
