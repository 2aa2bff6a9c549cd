namespace Corpus.Workshop.ParcelHall;

public sealed record Parcel(string Country, string Postcode, int Grams, bool Hazardous, bool Tracked);

public interface IChuteMap { string ChuteFor(Parcel parcel); }

/// <inheritdoc />
public sealed class HallB : IChuteMap
{
    public string ChuteFor(Parcel parcel) => parcel switch
    {
        { Hazardous: true } => "H1",
        { Grams: > 31_500 } => "OVERSIZE",
        { Country: "DE", Postcode: ['0' or '1', ..] } => "B01",
        { Country: "DE", Postcode: ['2' or '3', ..] } => "B02",
        { Country: "DE", Postcode: ['4' or '5' or '6', ..] } => "B03",
        { Country: "DE" } => "B04",
        { Country: "AT" or "CH", Tracked: true } => "B10",
        { Country: "AT" or "CH" } => "B11",
        { Country: "FR" or "BE" or "NL" or "LU" } => "B12",
        _ => "MANUAL",
    };
}
