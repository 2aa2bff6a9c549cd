using System.Diagnostics.CodeAnalysis;

namespace Corpus.Granary.Ward.HeldOut;

public sealed record Regimen(decimal Amount, string Unit, TimeSpan Every, int? Days);

public ref struct DoseReader
{
    private ReadOnlySpan<char> _rest;

    private DoseReader(ReadOnlySpan<char> text) => _rest = text;

    public static bool TryRead(string text, [NotNullWhen(true)] out Regimen? regimen)
    {
        regimen = null;
        var r = new DoseReader(text);
        if (!r.Number(out var amount)) return false;
        var unit = r.Word();
        if (unit is not ("mg" or "ml" or "mcg" or "iu")) return false;
        TimeSpan every;
        switch (r.Word())
        {
            case "od": every = TimeSpan.FromDays(1); break;
            case "bd": every = TimeSpan.FromHours(12); break;
            case "tds": every = TimeSpan.FromHours(8); break;
            case "q" when r.Number(out var h) && r.Word() == "h": every = TimeSpan.FromHours((double)h); break;
            default: return false;
        }
        int? days = r.Number(out var d) && r.Word() == "d" ? (int)d : null;
        regimen = new Regimen(amount, unit, every, days);
        return true;
    }

    private bool Number(out decimal n)
    {
        _rest = _rest.TrimStart();
        var i = 0;
        while (i < _rest.Length && (char.IsDigit(_rest[i]) || _rest[i] == '.')) i++;
        var ok = decimal.TryParse(_rest[..i], System.Globalization.CultureInfo.InvariantCulture, out n);
        if (ok) _rest = _rest[i..];
        return ok;
    }

    private string Word()
    {
        _rest = _rest.TrimStart();
        var i = 0;
        while (i < _rest.Length && char.IsLetter(_rest[i])) i++;
        var w = _rest[..i].ToString();
        _rest = _rest[i..];
        return w;
    }
}
