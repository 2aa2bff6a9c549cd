using OrderFlow.Pricing.Models;

namespace OrderFlow.Pricing.Promotions;

/// <summary>Finds the promotion that a coupon code belongs to.</summary>
public static class CouponMatcher
{
    /// <summary>The best promotion for a code.</summary>
    /// <param name="code">The code as typed; null matches nothing.</param>
    /// <param name="promotions">The promotions that run.</param>
    /// <returns>The promotion with the most literal characters in its pattern, or null.</returns>
    public static ModelPromotion? Match(string? code, IReadOnlyList<ModelPromotion> promotions)
    {
        if (string.IsNullOrWhiteSpace(code))
            return null;
        var typed = code.Trim().ToUpperInvariant();
        ModelPromotion? best = null;
        var bestLiterals = -1;
        foreach (var promotion in promotions)
        {
            var literals = Literals(typed, promotion.CodePattern);
            if (literals > bestLiterals)
            {
                best = promotion;
                bestLiterals = literals;
            }
        }
        return best;
    }

    private static int Literals(string code, string pattern)
    {
        if (code.Length != pattern.Length)
            return -1;
        var literals = 0;
        for (var i = 0; i < code.Length; i++)
        {
            if (pattern[i] == '?')
                continue;
            if (pattern[i] != code[i])
                return -1;
            literals++;
        }
        return literals;
    }
}
