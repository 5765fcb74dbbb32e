namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>A form of a verb of attitude.</summary>
/// <param name="Particles">"for", "on": what a fixed preposition makes an attitude of the verb.</param>
internal sealed record AttitudeVerb(string Lemma, AttitudeFrames Frames, IReadOnlyList<string> Particles, VerbForm Form);
