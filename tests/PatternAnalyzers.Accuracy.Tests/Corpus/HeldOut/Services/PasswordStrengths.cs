namespace Corpus.Services.Identity.HeldOut;

internal static class PasswordStrengthEstimator
{
    static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"];

    internal static int Estimate(string candidate)
    {
        if (string.IsNullOrEmpty(candidate)) return 0;
        int pool = 0;
        if (candidate.Any(char.IsAsciiLetterLower)) pool += 26;
        if (candidate.Any(char.IsAsciiLetterUpper)) pool += 26;
        if (candidate.Any(char.IsAsciiDigit)) pool += 10;
        if (candidate.Any(c => !char.IsLetterOrDigit(c))) pool += 33;
        var bits = candidate.Length * Math.Log2(pool);
        var lowered = candidate.ToLowerInvariant();
        for (var i = 0; i + 3 <= lowered.Length; i++)
        {
            var window = lowered.AsSpan(i, 3);
            foreach (var row in Rows)
                if (row.AsSpan().IndexOf(window) >= 0) bits -= 6;
        }
        return bits switch { < 28 => 0, < 36 => 1, < 60 => 2, < 128 => 3, _ => 4 };
    }
}

public class Plausibility
{
    private readonly IReadOnlyList<(Func<string, bool> Check, float Weight)> rules;
    public Plausibility(IReadOnlyList<(Func<string, bool>, float)> rules) { this.rules = rules; }

    public float For(string address)
    {
        float got = 0f, possible = 0f;
        foreach (var (check, weight) in rules)
        {
            possible += weight;
            if (check(address)) got += weight;
        }
        return possible == 0 ? 0 : got / possible;
    }
}
