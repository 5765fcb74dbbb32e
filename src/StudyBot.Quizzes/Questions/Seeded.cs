namespace StudyBot.Quizzes.Questions;

/// <summary>An order that looks like chance and is the same every time: by a hash (FNV-1a, 64 bits, mixed) of a seed and each thing's own text.</summary>
internal static class Seeded
{
    public static IOrderedEnumerable<T> Shuffle<T>(IEnumerable<T> things, string seed, Func<T, string> text) =>
        things.OrderBy(thing => Hash(seed, text(thing)));

    public static ulong Hash(string seed, string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in seed)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        hash = (hash ^ 0x1F) * 1099511628211UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        // The last letters reach the high bits only through a mix (the finalizer of MurmurHash3).
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return hash ^ (hash >> 33);
    }
}
