using System.Numerics;
using System.Runtime.CompilerServices;

namespace Corpus.Services.Numbers.HeldOut;

public static class Remembered
{
    private static readonly ConditionalWeakTable<object, Dictionary<string, object?>> Table = new();

    public static TOut Once<TIn, TOut>(this TIn owner, Func<TIn, TOut> compute, [CallerMemberName] string member = "") where TIn : class
    {
        var bag = Table.GetOrCreateValue(owner);
        lock (bag)
        {
            if (bag.TryGetValue(member, out var v)) return (TOut)v!;
            var fresh = compute(owner);
            bag.Add(member, fresh);
            return fresh;
        }
    }
}

public sealed class BinomialCache
{
    private BigInteger[][] _rows = [[BigInteger.One]];

    public BigInteger Choose(int n, int k)
    {
        if (k < 0 || k > n) return BigInteger.Zero;
        while (_rows.Length <= n)
        {
            var prev = _rows[^1];
            var row = new BigInteger[prev.Length + 1];
            row[0] = row[^1] = BigInteger.One;
            for (int i = 1; i < prev.Length; i++) row[i] = prev[i - 1] + prev[i];
            Array.Resize(ref _rows, _rows.Length + 1);
            _rows[^1] = row;
        }
        return _rows[n][k];
    }
}
