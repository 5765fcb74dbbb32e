using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>A thing where a sentence names it; the role that stands beside the name belongs to the gap, since it would tell the answer.</summary>
internal sealed record NamedMention(Thing Thing, TextSpan Span, TextSpan? Role);
