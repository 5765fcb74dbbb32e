using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.People;

/// <summary>
/// A single name without a title anywhere is a person's when the document says so repeatedly: it acts as people do at least
/// twice, or once as what only people have ("the Assad regime") beside another use, or once where it is a given name too, and never stands where a place does.
/// </summary>
internal sealed class SurnameVotes
{
    private readonly Dictionary<string, (Word Word, int Uses, int Acts, int Reigns, int Places)> votes = new(StringComparer.Ordinal);

    public void Count(Unexplained run)
    {
        var token = run.Tokens[0];
        if (run.Tokens.Length != 1 || run.IsInRun || run.Entry is not null
            || token.Is(WordClass.Common | WordClass.AllCapitals | WordClass.Institution | WordClass.Head | WordClass.Initial
                | WordClass.Modifier))
        {
            return;
        }

        if (!votes.TryGetValue(token.Word.Lower, out var vote))
        {
            vote.Word = token.Word;
        }

        votes[token.Word.Lower] = (vote.Word, vote.Uses + 1, vote.Acts + (run.IsBeforeVerb ? 1 : 0), vote.Reigns + (run.IsReign ? 1 : 0),
            vote.Places + (run.IsPlaceExpected && !(run.Before == "from" && token.IsPossessive) ? 1 : 0));
    }

    public IEnumerable<Word> Elected() =>
        votes.Values.Where(vote => vote.Places == 0 && ((vote.Acts >= 2 && vote.Uses >= 3)
            || (vote.Reigns > 0 && vote.Uses >= 2)
            || (vote.Acts >= 1 && vote.Word.Is(WordClass.Given)))).Select(vote => vote.Word);
}
