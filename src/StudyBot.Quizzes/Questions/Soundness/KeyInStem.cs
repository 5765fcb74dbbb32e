using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>Whether the stem tells the answer: a word of the key stands in it, or what is made of one ("Japanese" for Japan).</summary>
internal static class KeyInStem
{
    public static bool IsTold(string stem, Option key) => key.Kind switch
    {
        OptionKind.Name => IsTold(stem, key.PlainText),
        OptionKind.Number => TextTerms.Words(stem).Any(w => w == key.Value || w.Equals(key.Text, StringComparison.OrdinalIgnoreCase)),
        OptionKind.Date => key.Text.Split(' ').Any(part => part.Length > 2 && !(key.Text.Length > 4 && char.IsDigit(part[0])) && stem.Contains(part, StringComparison.Ordinal)),
        OptionKind.Words => false,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a word of a name, or kin of it, stands in a text.</summary>
    public static bool IsTold(string text, string name) => new StemTells(text).Tells(name);
}
