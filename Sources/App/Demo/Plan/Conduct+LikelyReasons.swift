import Cases

extension Conduct {
  /// What a student may see behind it, in the order of the fragments of ``StoryDeeds``. Never empty.
  // swift-format-ignore
  var likelyReasons: [PerceivedReason] {
    switch self {
    case .rejectedForName:       [.name, .name, .name]
    case .notCalledBack:         [.unknown, .name]
    case .placeSuddenlyGone:     [.skinOrOrigin, .unknown]
    case .askedForPhoto:         [.skinOrOrigin, .looks]
    case .askedPrivateQuestions: [.skinOrOrigin, .gender, .faith]
    case .headscarfRefused:      [.headscarf, .headscarf, .headscarf]
    case .languageDemand:        [.languageOrAccent, .languageOrAccent]
    case .handshake:             [.faith, .faith]
    case .doesNotBelong:         [.gender, .skinOrOrigin, .gender]
    case .jokes:                 [.skinOrOrigin, .sexualOrientation, .name]
    case .insults:               [.skinOrOrigin, .nationality, .disability]
    case .excluded:              [.genderIdentity, .unknown]
    case .prayer:                [.faith, .faith]
    case .customersDecide:       [.skinOrOrigin, .skinOrOrigin]
    case .otherTasks:            [.gender, .skinOrOrigin]
    case .noAdjustment:          [.disability, .disability, .disability]
    case .lessGuidance:          [.level, .unknown]
    case .threatened:            [.sexualOrientation, .headscarf]
    case .lowerAssessment:       [.opinion, .skinOrOrigin]
    case .endedAfterComplaint:   [.skinOrOrigin, .jewish]
    case .notBelieved:           [.unknown, .pregnancy]
    case .somethingElse:         [.somethingElse, .age]
    }
  }
}
