namespace RoadmapSite.Roadmap.Technology;

/// <summary>Interoperability standards as their makers write them.</summary>
internal static class StandardNames
{
    /// <summary>The name of a standard; the id itself for one that is not known here.</summary>
    public static string Of(string id) => id switch
    {
        "hl7-v2" => "HL7 v2",
        "hl7-v3" => "HL7 v3",
        "hl7-cda" => "HL7 CDA",
        "fhir-r4" => "FHIR R4",
        "fhir-r4b" => "FHIR R4B",
        "fhir-r5" => "FHIR R5",
        "us-core" => "US Core",
        "smart-on-fhir" => "SMART on FHIR",
        "cds-hooks" => "CDS Hooks",
        "bulk-data" => "Bulk Data",
        "uscdi" => "USCDI",
        "tefca" => "TEFCA",
        "direct" => "Direct",
        "snomed-ct" => "SNOMED CT",
        "loinc" => "LOINC",
        "rxnorm" => "RxNorm",
        "icd-10" => "ICD-10",
        "icd-11" => "ICD-11",
        "ucum" => "UCUM",
        "x12" => "X12",
        "ncpdp-script" => "NCPDP SCRIPT",
        "dicom" => "DICOM",
        "dicomweb" => "DICOMweb",
        "ihe-xds" => "IHE XDS",
        "ihe-xca" => "IHE XCA",
        "ihe-mhd" => "IHE MHD",
        "ihe-pix" => "IHE PIX",
        "ieee-11073" => "IEEE 11073",
        "openehr" => "openEHR",
        "omop" => "OMOP",
        "gs1" => "GS1",
        "oauth2" => "OAuth 2.0",
        "openid-connect" => "OpenID Connect",
        "saml" => "SAML",
        _ => id,
    };
}
