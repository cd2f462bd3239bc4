// SPDX-License-Identifier: Apache-2.0
// A session on the sample map, with eyes on its signals.
#pragma once

#include <QSignalSpy>

#include "journeyline/session/session.h"
#include "support/sample_map.h"

namespace journeyline::session::test {

struct OpenSession {
    storage::RealFileOps files;
    CountingIds ids{"n"};
    Session session{files, ids};
    QSignalSpy changed{&session, &Session::changed};
    QSignalSpy selected{&session, &Session::selectionChanged};
    QSignalSpy modified{&session, &Session::modifiedChanged};
    QSignalSpy path{&session, &Session::pathChanged};

    OpenSession() {
        session.newMap(journeyline::test::sampleMap());
        forgetSignals();
    }
    void forgetSignals() {
        changed.clear();
        selected.clear();
        modified.clear();
        path.clear();
    }
};

} // namespace journeyline::session::test
