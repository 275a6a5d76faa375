### البلدان: عربية فصحى حديثة.

country-IN-name = الهند
country-MX-name = المكسيك
country-CN-name = الصين
country-PH-name = الفلبين
country-NG-name = نيجيريا
country-VN-name = فيتنام
country-BR-name = البرازيل
country-KR-name = كوريا الجنوبية
country-UA-name = أوكرانيا
country-HT-name = هايتي
country-ET-name = إثيوبيا
country-ZZ-name = أي بلد
