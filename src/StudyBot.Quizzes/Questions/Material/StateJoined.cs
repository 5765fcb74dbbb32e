namespace StudyBot.Quizzes.Questions.Material;

/// <summary>When the states of the United States became ones: who sat in Congress for a state, or bought what was none yet, tells which are meant. Known to everybody, of no document.</summary>
internal static class StateJoined
{
    private static readonly Dictionary<string, int> Years = (
        "Delaware 1776|Pennsylvania 1776|New Jersey 1776|Georgia 1776|Connecticut 1776|Massachusetts 1776|Maryland 1776|South Carolina 1776|New Hampshire 1776|Virginia 1776|New York 1776|North Carolina 1776|Rhode Island 1776"
        + "|Vermont 1791|Kentucky 1792|Tennessee 1796|Ohio 1803|Louisiana 1812|Indiana 1816|Mississippi 1817|Illinois 1818|Alabama 1819|Maine 1820|Missouri 1821|Arkansas 1836|Michigan 1837|Florida 1845|Texas 1845|Iowa 1846|Wisconsin 1848|California 1850|Minnesota 1858|Oregon 1859|Kansas 1861|West Virginia 1863"
        + "|Nevada 1864|Nebraska 1867|Colorado 1876|North Dakota 1889|South Dakota 1889|Montana 1889|Washington 1889|Idaho 1890|Wyoming 1890|Utah 1896|Oklahoma 1907|New Mexico 1912|Arizona 1912|Alaska 1959|Hawaii 1959")
        .Split('|').ToDictionary(s => s[..^5], s => int.Parse(s[^4..], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Whether both were states in a year, or both were none yet; true where one of them is no state of the United States.</summary>
    public static bool AreAlike(string one, string other, int year) =>
        !Years.TryGetValue(one, out var first) || !Years.TryGetValue(other, out var second) || (first <= year) == (second <= year);

    /// <summary>How many of them a text names.</summary>
    public static int Count(string text) => Years.Keys.Count(name => text.Contains(name, StringComparison.Ordinal));
}
