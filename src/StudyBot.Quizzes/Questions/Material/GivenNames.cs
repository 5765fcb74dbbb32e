namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether a name is a woman's by its given name: "her" in a stem tells her among men. Known to everybody, of no document.</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Women = new(
        ("Abigail Agnes Aisha Alexandra Alice Alison Allison Amanda Amelia Amina Amy Ana Angela Angelina Anita Ann Anna Anne Annette Antonia April Audrey Barbara Beatrice Becky Benazir Bernadette "
        + "Beth Bethany Betty Beverly Bonnie Brenda Bridget Carla Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Charlene Charlotte Cheryl Christina Christine Cindy Claire Clara Claudia Condoleezza "
        + "Constance Corazon Cristina Crystal Cynthia Daisy Deborah Debra Denise Diana Diane Dilma Dixie Dolores Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ellen Eloise Elsie "
        + "Emily Emma Erica Ertharin Esther Ethel Eugenie Eunice Eva Evelyn Fatima Florence Frances Gail Geraldine Gertrude Gina Gladys Gloria Golda Grace Greta Gwendolyn Hannah Harriet Hazel Heather "
        + "Heidi Helen Helena Henrietta Hilary Hillary Hilda Ida Indira Inga Ingrid Irene Irina Iris Isabel Isabella Jacqueline Jane Janet Janice Jeane Jeanne Jennifer Jessica Jill Joan Joanna Joanne "
        + "Josephine Joyce Juanita Judith Judy Julia Julie June Karen Katharine Katherine Kathleen Kathryn Katie Kimberly Kristin Kristine Laura Lauren Leila Lena Lillian Linda Lisa Liliuokalani Lois "
        + "Loretta Lorraine Louise Lucille Lucy Lydia Lynne Madeleine Marcia Margaret Margarita Margot Maria Marie Marilyn Marjorie Marsha Martha Mary Matilda Maureen Maya Megan Melanie Melinda "
        + "Melissa Mercedes Meredith Michele Michelle Mildred Miriam Molly Monica Myrna Nadia Nancy Naomi Natalia Natalie Nina Nora Norma Olga Olivia Paige Pamela Patricia Paula Pauline Peggy Penelope Phyllis "
        + "Priscilla Rachel Raisa Rebecca Renee Rita Roberta Rosa Rosalind Rose Rosemary Rozanne Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Sirimavo Sofia Sonia Sophia Sophie Stella "
        + "Stephanie Sue Susan Susanna Suzanne Svetlana Sybil Sylvia Tatiana Teresa Thelma Theresa Tina Ursula Valentina Valerie Vanessa Vera Veronica Victoria Violet Violeta Virginia Vivian Wanda Wendy "
        + "Wilhelmina Winifred Yvonne").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The first word that is more than a letter, or the title of a queen.</summary>
    public static bool IsWoman(string name) =>
        name.Split(' ').FirstOrDefault(word => word.TrimEnd('.').Length > 1) is { } given
        && (Women.Contains(given) || given is "Queen" or "Empress" or "Princess" or "Mrs" or "Mrs." or "Lady" or "Dame");

    /// <summary>Whether a text names a woman.</summary>
    public static bool NamesWoman(string text) => text.Split(' ').Any(Women.Contains);
}
