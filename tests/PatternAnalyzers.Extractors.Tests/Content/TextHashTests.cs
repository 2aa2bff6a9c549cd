using System.Security.Cryptography;
using System.Text;
using PatternAnalyzers.Extractors.Content;

namespace PatternAnalyzers.Extractors.Tests.Content;

public sealed class TextHashTests
{
    [Fact]
    public void Pieces_HashAsTheWhole()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            List<(string Text, bool IsLine)> pieces = [.. Enumerable.Range(0, random.Next(40))
                .Select(_ => (Piece(random) + Piece(random), random.Next(2) == 0))];

            using var hash = new TextHash(new byte[TextHash.Room]);
            foreach (var (text, isLine) in pieces)
            {
                if (isLine)
                    hash.AppendLine(text);
                else
                    hash.Append(text);
            }

            var whole = string.Concat(pieces.Select(piece => piece.IsLine ? piece.Text + "\n" : piece.Text));
            Convert.ToHexString(hash.Close()).ShouldBe(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(whole))));
        }
    }

    // Beyond ASCII, and longer than the room for one.
    private static string Piece(Random random) =>
        string.Concat(Enumerable.Repeat(random.Next(3) switch { 0 => "a", 1 => "ß", _ => "😀" }, random.Next(random.Next(5) == 0 ? 900 : 20)));
}
