using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether a person is called as people of English-speaking countries are: among those who are not, it is seen who served which side. Known to everybody, of no document.</summary>
internal static partial class EnglishNames
{
    private static readonly HashSet<string> Given = new(
        ("Aaron Abel Abraham Abram Adam Adlai Alan Albert Alexander Alfred Allan Allen Alvin Ambrose Amos Andrew Angus Anson Anthony Archibald Arnold Arthur Asa Ashton Augustus Austin Averell "
        + "Barrington Barry Bartholomew Basil Benjamin Bernard Bert Bill Brent Brian Bruce Bryan Burton Byron Calvin Cameron Carl Carter Caspar Cecil Charles Charlton Chester Chris Christian Christopher Clarence Clark Claude Clay Clayton Clement Cleveland Clifford Clifton Clinton Clyde Colin Cordell Cornelius Craig Curtis Cyril Cyrus "
        + "Dale Daniel David Dean Dennis Desmond Dick Don Donald Douglas Dudley Duncan Dwight Earl Edgar Edmund Edward Edwin Eli Elihu Elliot Elliott Ellis Ellsworth Elmer Emory Eric Ernest Ethan Eugene Evan Everett Ezra "
        + "Fletcher Floyd Francis Frank Franklin Fred Frederic Frederick Gail Gary Geoffrey George Gerald Gideon Gilbert Glenn Godfrey Gordon Graham Grant Gregory Grover Guy Hamilton Harold Harris Harrison Harry Harvey Henry Herbert Herman Hiram Homer Horace Howard Hubert Hugh Humphrey Ira Irving Irwin Isaac "
        + "Jack Jackson Jacob James Jared Jason Jasper Jay Jeff Jefferson Jeffrey Jeremiah Jeremy Jerome Jesse Jim Jimmy Joe Joel John Johnson Jonathan Joseph Joshua Josiah Julian Julius Justin Keith Kenneth Kent Kermit Kevin Kingman Larry Laurence Lawrence Lee Leland Leonard Leroy Leslie Lester Levi Lewis Lincoln Llewellyn Lloyd Louis Lowell Lucius Luke Luther Lyman Lyndon Lynn "
        + "Malcolm Marcus Mark Marshall Martin Marvin Matthew Maurice Max Maxwell Melvin Melville Meredith Michael Mike Miles Milton Mitchell Monroe Morris Morton Moses Murray Myron Nathan Nathaniel Neal Ned Neil Neville Nelson Nicholas Noah Noel Norman Oliver Orville Oscar Oswald Otis Owen Parker Patrick Paul Percy Peter Phil Philander Philip Phillip Pierce Preston Ralph Randolph Ray Raymond Reginald Reuben Rex Rhett Richard Rob Robert Robin Rodney Roger Roland Ronald Roscoe Ross Roy Rufus Rupert Russell Rutherford Ryan "
        + "Sam Samuel Scott Sean Seth Seymour Shelby Sheldon Sherman Sidney Silas Simon Solomon Spencer Spruille Stanley Stephen Sterling Steve Steven Stewart Stuart Sumner Sydney Ted Terence Thaddeus Theodore Thomas Timothy Todd Tom Tony Townsend Tracy Troy Tyler Ulysses Victor Vincent Virgil Wade Waldo Wallace Walt Walter Ward Warren Washington Wayne Webster Wendell Wesley Whitelaw Wilbur Willard Will William Willis Wilson Winfield Winston Winthrop Woodrow Zachary").Split(' '),
        StringComparer.Ordinal);

    /// <summary>By the first name, or by an initial among the names, which is a habit of Americans.</summary>
    public static bool Is(string name) =>
        Initial().IsMatch(name) || Given.Contains(name.Split(' ')[0]) || GivenNames.IsWoman(name);

    [GeneratedRegex(@"(\A|[ .])\p{Lu}\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Initial();
}
