// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/invariants.h"
